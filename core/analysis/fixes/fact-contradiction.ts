import { factsInText } from '#core/language/facts-in-text.ts';
import { prepareText } from '#core/language/prepare-text.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { Fact } from '#core/model/fact.ts';
import type { InformationItemId, VariantId } from '#core/model/id.ts';
import { informationById, variantById } from '#core/model/lookups.ts';
import type { EditFix, FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { replaceSpans } from './parts/replace-spans.ts';
import { setText } from './parts/set-text.ts';

/** The central value everywhere, or the other value is right. */
export const factContradictionFixes: FixMaker = ({ anchor, discriminators, explains }, { workspace, asOf }) => {
  const info = informationById(workspace, anchor.id as InformationItemId);
  const fact = info?.facts?.find(({ key }) => key === discriminators['fact']);
  if (!info || !fact) return [];
  const deviating = (explains['deviating'] ?? []).flatMap(
    (place) => variantById(workspace, place.replace(/^variant:/, '') as VariantId)?.variant ?? [],
  );
  const isThisFact = (stated: { infoId: string; key: string }): boolean =>
    stated.infoId === info.id && stated.key === fact.key;
  const withoutStatement = (variant: ContentVariant) => {
    const rest = (variant.facts ?? []).filter((stated) => !isThisFact(stated));
    return { facts: rest.length > 0 ? rest : null };
  };
  const others = new Map(
    deviating
      .flatMap(({ facts = [] }) => facts.filter(isThisFact))
      .map((stated) => [JSON.stringify([stated.value, stated.unit]), stated]),
  );
  return [
    editFix(
      {
        id: 'central',
        title: { nl: 'Gebruik overal “{value}”', en: 'Use “{value}” everywhere' },
        values: { value: sayValue(fact) },
      },
      () =>
        deviating.map((variant) =>
          setText(variant, { ...withoutStatement(variant), ...filledIn(variant, info.id, fact) }),
        ),
    ),
    ...[...others].map<EditFix>(([key, stated]) =>
      editFix(
        {
          id: `other ${key}`,
          title: { nl: '“{value}” is juist', en: '“{value}” is right' },
          values: { value: sayValue(stated) },
        },
        () => {
          const { unit: _, ...rest } = fact;
          const right: Fact = { ...rest, value: stated.value, ...(stated.unit ? { unit: stated.unit } : {}) };
          const facts = (info.facts ?? []).map((other) => (other === fact ? right : other));
          return [
            { editId: 'object.set', args: { kind: 'info', id: info.id, fields: { facts, changedOn: asOf } } },
            ...deviating.map((variant) => setText(variant, withoutStatement(variant))),
          ];
        },
      ),
    ),
  ];
};

function sayValue({ value, unit }: Pick<Fact, 'value' | 'unit'>): EditFix['values'][string] {
  return unit && typeof value === 'number' ? { value, unit } : String(value);
}

/** The value that stands in the text makes room for the merge field, where it can be recognised by the words around it. */
function filledIn(variant: ContentVariant, infoId: string, fact: Fact): { text?: string } {
  const { text, locale } = variant;
  if (!text) return {};
  const { plain, sentences } = prepareText(text, locale);
  const cues = fact.cues ?? [];
  const values = factsInText(plain, locale).filter(({ type }) => type === fact.type);
  const near = values.filter(({ start }) => {
    const sentence = sentences.find(
      ({ words }) => (words[0]?.start ?? 0) <= start && start <= (words.at(-1)?.end ?? 0),
    );
    const said = sentence ? plain.slice(sentence.words[0]?.start, sentence.words.at(-1)?.end).toLowerCase() : '';
    return cues.some((cue) => said.includes(cue.toLowerCase()));
  });
  const meant = near.length > 0 ? near : values.length === 1 ? values : [];
  if (meant.length === 0) return {};
  const suggestion = `{{${infoId}.${fact.key}}}`;
  return {
    text: replaceSpans(
      text,
      meant.map(({ start, end }) => ({ start, end, suggestion })),
    ),
  };
}
