import { factsInText, isSameValue, normalFact, type StatedValue } from '#core/language/facts-in-text.ts';
import { findTerm } from '#core/language/find-terms.ts';
import type { PreparedText } from '#core/language/prepare-text.ts';
import type { Fact } from '#core/model/fact.ts';
import { informationById } from '#core/model/lookups.ts';
import { tellsOf } from '../flow/cell.ts';
import { defineRule } from '../rule.ts';
import { writtenText } from './parts/written-text.ts';

/** What a text says of a fact is what the fact is. */
export const factTextMismatch = defineRule({
  id: 'fact-text-mismatch',
  category: 'consistency',
  stage: 'text',
  messages: {
    otherValue: {
      severity: 'warning',
      nl: '“{content}” zegt {found}. Het feit “{fact}” is {expected}.',
      en: '“{content}” says {found}; the fact “{fact}” is {expected}.',
    },
  },
  docs: {
    title: { nl: 'De tekst zegt iets anders', en: 'The text says something else' },
    why: {
      nl: 'Wie op de website drie dagen leest en in de brief vijf, vertrouwt geen van beide en belt.',
      en: 'Who reads three days on the website and five in the letter trusts neither, and calls.',
    },
    advice: {
      nl: 'Zet het feit als invulveld in de tekst. Dan klopt het altijd.',
      en: 'Put the fact into the text as a merge field. Then it is always right.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), slot',
  },
  checks: {
    variant(place, { report }) {
      const { workspace, item, variant } = place;
      const infoIds = [...new Set(tellsOf(item, variant).map((told) => told.infoId))];
      const facts = infoIds.flatMap((infoId) =>
        (informationById(workspace, infoId)?.facts ?? []).map((fact) => ({ infoId, fact })),
      );
      // Most texts tell nothing with a fact; looking for values in them would be for nothing.
      const text = facts.length > 0 ? writtenText(place) : undefined;
      if (!text) return;
      const values = factsInText(text.plain, text.locale);
      for (const { infoId, fact } of facts) {
        const declared = variant.facts?.find((stated) => stated.infoId === infoId && stated.key === fact.key) ?? fact;
        const unit = declared.unit ?? fact.unit;
        const expected = normalFact(fact.type, declared.value, unit);
        const candidates = candidatesFor(fact, values, text);
        if (expected === undefined || candidates.length === 0) continue;
        if (candidates.some((value) => isSameValue(value, expected))) continue;
        report({
          messageId: 'otherValue',
          anchor: { kind: 'variant', id: variant.id },
          discriminators: { fact: fact.key, info: infoId },
          data: {
            found: [...new Set(candidates.map((value) => value.text))],
            expected: unit ? `${declared.value} ${unit}` : String(declared.value),
          },
          spans: candidates.map(({ start, end }) => ({ start, end, suggestion: `{{${infoId}.${fact.key}}}` })),
        });
      }
    },
  },
  words({ anchor, discriminators, data }, names) {
    const [amount = '', unit] = String(data['expected']).split(' ');
    const isDuration = unit !== undefined && /^(?:minute|hour|day|workday|week|month|year)$/.test(unit);
    return {
      content: names.of('variant', anchor.id),
      found: names.join((Array.isArray(data['found']) ? data['found'] : []).map((value) => `“${value}”`)),
      fact: names.factOf(discriminators['info'] ?? '', discriminators['fact'] ?? ''),
      expected: isDuration
        ? names.duration({ value: Number(amount), unit: unit as NonNullable<Fact['unit']> })
        : String(data['expected']),
    };
  },
});

/** Values of the type of a fact in a sentence with one of its cues; without cues, the only value of that type in the text. */
function candidatesFor({ type, cues = [] }: Fact, values: readonly StatedValue[], text: PreparedText): StatedValue[] {
  const ofType = values.filter((value) => value.type === type);
  if (cues.length === 0) return ofType.length === 1 ? ofType : [];
  const places = cues.flatMap((cue) => findTerm(text.plain, cue));
  const cued = text.sentences.filter(({ start, end }) =>
    places.some((place) => place.start >= start && place.end <= end),
  );
  return ofType.filter((value) => cued.some(({ start, end }) => value.start >= start && value.end <= end));
}
