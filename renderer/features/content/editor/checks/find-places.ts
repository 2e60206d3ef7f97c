import type { Finding } from '#core/analysis/finding.ts';
import { spotsInText } from '#core/analysis/spots-in-text.ts';
import { factsInText, isSameValue, normalFact } from '#core/language/facts-in-text.ts';
import { prepareText, type PreparedText } from '#core/language/prepare-text.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { FindRange } from '../markdown/text-positions.ts';
import type { CheckPlace } from './check-place.ts';

/** The text that was checked. */
interface Checked {
  workspace: Workspace;
  item: ContentItem;
  variant: ContentVariant;
  /** What the rules found about this text and was not accepted. */
  findings: readonly Finding[];
}

/** Everything there is to say at a place of the text, in its order; sentences before the words in them. */
export function findPlaces({ workspace, item, variant, findings }: Checked, find: FindRange): CheckPlace[] {
  const text = variant.text ?? '';
  const prepared = prepareText(text, variant.locale);
  const places = findings.flatMap((finding) =>
    spotsInText(finding, { workspace, item, variant }).flatMap((spot, index, spots): CheckPlace[] => {
      // The longest sentences of a difficult text are named already, each by its length.
      if (spot.kind === 'longest') return [];
      const range = find(spot.start, spot.end);
      if (!range) return [];
      const words = spot.kind === 'longSentence' ? wordsIn(prepared, spot) : undefined;
      const said = text.slice(spot.start, spot.end);
      const nth = spots.slice(0, index).filter(({ start, end }) => text.slice(start, end) === said).length;
      const id = `${finding.fingerprint} ${said} ${nth}`;
      return [
        {
          ...range,
          id,
          look: lookOf(finding, spot),
          about: { kind: 'finding', finding, spot },
          ...(words ? { words } : {}),
        },
      ];
    }),
  );
  const facts = knownFacts(workspace, item, variant);
  const values = factsInText(prepared.plain, variant.locale).flatMap(
    ({ start, end, text: said, ...value }, index): CheckPlace[] => {
      const range = find(start, end);
      const same = facts.filter(
        ({ fact, normal }) => fact.type === value.type && isSameValue({ start, end, text: said, ...value }, normal),
      );
      if (!range || same.length === 0) return [];
      return [
        {
          ...range,
          id: `fact ${index} ${said}`,
          look: 'fact',
          about: { kind: 'fact', text: said, facts: same.slice(0, 3) },
        },
      ];
    },
  );
  return [...places, ...values].toSorted((one, other) => one.from - other.from || other.to - one.to);
}

function lookOf(finding: Finding, spot: { kind?: string }): CheckPlace['look'] {
  if (spot.kind === 'longSentence') return 'long';
  if (spot.kind === 'difficultWord') return 'difficult';
  return finding.severity;
}

function wordsIn({ words }: PreparedText, { start, end }: { start: number; end: number }): number {
  return words.filter((word) => word.start >= start && word.end <= end).length;
}

/** Facts that a text may show, those of what it tells first. */
function knownFacts(workspace: Workspace, item: ContentItem, variant: ContentVariant) {
  const told = new Set((variant.tells ?? item.tells ?? []).map((ref) => (typeof ref === 'string' ? ref : ref.infoId)));
  const own = workspace.informationItems.filter(({ id }) => told.has(id));
  const others = workspace.informationItems.filter(({ id }) => !told.has(id));
  return [...own, ...others].flatMap((info) =>
    (info.facts ?? []).flatMap((fact) => {
      const normal = normalFact(fact.type, fact.value, fact.unit);
      return normal === undefined ? [] : [{ info, fact, normal }];
    }),
  );
}
