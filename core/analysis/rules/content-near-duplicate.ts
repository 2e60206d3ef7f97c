import { findNearDuplicates, shinglesOf, type NearDuplicate } from '#core/language/near-duplicates.ts';
import type { PreparedText } from '#core/language/prepare-text.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { compareCodeUnits } from '../finding.ts';
import { isSameList } from '../process-slice.ts';
import { defineRule } from '../rule.ts';
import { writtenText } from './parts/written-text.ts';

/** Shorter texts are alike by chance. */
const fewestWords = 30;

interface Text {
  item: ContentItem;
  variant: ContentVariant;
  prepared: PreparedText;
}

const textsKnown = new WeakMap<ContentItem, { channels: Workspace['channels']; texts: readonly Text[] }>();
const allKnown = new WeakMap<Workspace['contentItems'], { channels: Workspace['channels']; texts: readonly Text[] }>();
const shinglesKnown = new WeakMap<PreparedText, ReadonlySet<string>>();
const pairsKnown = new Map<string, { texts: readonly PreparedText[]; pairs: readonly NearDuplicate[] }>();

/** One text lives in one place. */
export const contentNearDuplicate = defineRule({
  id: 'content-near-duplicate',
  category: 'overlap',
  stage: 'text',
  messages: {
    similar: {
      severity: 'warning',
      nl: '“{content}” en “{other}” zijn voor {percent}% gelijk. Eén bron is makkelijker goed te houden.',
      en: '“{content}” and “{other}” are {percent}% the same. One source is easier to keep right.',
    },
  },
  docs: {
    title: { nl: 'Twee teksten die bijna hetzelfde zijn', en: 'Two texts that are almost the same' },
    why: {
      nl: 'Elke afdeling haar eigen brief: dan gaan teksten uit elkaar lopen zonder dat iemand het ziet.',
      en: 'Every department its own letter: then texts drift apart without anybody seeing it.',
    },
    advice: {
      nl: 'Gebruik één middel op beide plekken, of leg vast dat het verschil bewust is.',
      en: 'Use one content item in both places, or note that the difference is on purpose.',
    },
    source:
      'E. Putman, One-size-fits-nobody (2015); Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching)',
  },
  checks: {
    workspace({ workspace }, { report }) {
      for (const locale of ['nl', 'en'] as const) {
        const texts = textsIn(workspace, locale);
        for (const { one, other, share } of pairsAmong(locale, texts)) {
          const [first, second] = [texts[one], texts[other]].toSorted((left, right) =>
            compareCodeUnits(left?.item.id ?? '', right?.item.id ?? ''),
          );
          if (!first || !second || first.item.id === second.item.id) continue;
          report({
            messageId: 'similar',
            anchor: { kind: 'content', id: first.item.id },
            discriminators: { other: second.item.id },
            explains: { variants: [first.variant.id, second.variant.id] },
            data: { percent: Math.round(share * 100) },
          });
        }
      }
    },
  },
  words: ({ anchor, discriminators, data }, names) => ({
    content: names.of('content', anchor.id),
    other: names.of('content', discriminators['other'] ?? ''),
    percent: Number(data['percent']),
  }),
});

/** The texts in one language. */
function textsIn(workspace: Workspace, locale: ContentVariant['locale']): readonly Text[] {
  return allTexts(workspace).filter(({ variant }) => variant.locale === locale);
}

/** Every text that is long enough; kept for the list of content, and per item for the next list. */
function allTexts(workspace: Workspace): readonly Text[] {
  const { contentItems, channels } = workspace;
  const known = allKnown.get(contentItems);
  if (known?.channels === channels) return known.texts;
  const texts = contentItems.flatMap((item) => textsOf(workspace, item));
  allKnown.set(contentItems, { channels, texts });
  return texts;
}

function textsOf(workspace: Workspace, item: ContentItem): readonly Text[] {
  const { channels } = workspace;
  const known = textsKnown.get(item);
  if (known?.channels === channels) return known.texts;
  const texts = item.variants.flatMap((variant) => {
    const prepared = writtenText({ workspace, item, variant });
    return prepared && prepared.words.length >= fewestWords ? [{ item, variant, prepared }] : [];
  });
  textsKnown.set(item, { channels, texts });
  return texts;
}

/** The most alike pairs first; done again only when one of the texts is another. */
function pairsAmong(locale: string, texts: readonly Text[]): readonly NearDuplicate[] {
  const prepared = texts.map((text) => text.prepared);
  const known = pairsKnown.get(locale);
  if (known && isSameList(known.texts, prepared)) return known.pairs;
  const pairs = findNearDuplicates(prepared.map(shinglesFor)).toSorted((one, other) => other.share - one.share);
  pairsKnown.set(locale, { texts: prepared, pairs });
  return pairs;
}

function shinglesFor(text: PreparedText): ReadonlySet<string> {
  let shingles = shinglesKnown.get(text);
  if (!shingles) {
    shingles = shinglesOf(text);
    shinglesKnown.set(text, shingles);
  }
  return shingles;
}
