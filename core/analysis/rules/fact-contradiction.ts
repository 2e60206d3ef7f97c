import type { ContentVariant } from '#core/model/content-variant.ts';
import type { Duration } from '#core/model/duration.ts';
import type { Fact } from '#core/model/fact.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import { compareCodeUnits } from '../finding.ts';
import { durationHours } from '../flow/duration-hours.ts';
import type { Names } from '../names.ts';
import { defineRule } from '../rule.ts';
import { statingItems } from './parts/stated-facts.ts';

interface Stated {
  value: number | string;
  unit?: Duration['unit'];
}

/** A fact has one value, wherever it is stated. */
export const factContradiction = defineRule({
  id: 'fact-contradiction',
  category: 'consistency',
  stage: 'content',
  messages: {
    differentValues: {
      severity: 'error',
      nl: '“{fact}” is niet overal gelijk: {others} in {places}. De centrale waarde is {expected}.',
      en: '“{fact}” is not the same everywhere: {others} in {places}. The central value is {expected}.',
    },
  },
  docs: {
    title: { nl: 'Verschillende feiten op verschillende plekken', en: 'Different facts in different places' },
    why: {
      nl: 'Wie op de website drie dagen leest en in de brief vijf, vertrouwt geen van beide en belt.',
      en: 'Who reads three days on the website and five in the letter trusts neither, and calls.',
    },
    advice: {
      nl: 'Gebruik overal de centrale waarde, of pas die aan als zij niet meer klopt.',
      en: 'Use the central value everywhere, or change it if it is no longer right.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), slot',
  },
  checks: {
    info({ workspace, info }, { report }) {
      const variants = statingItems(workspace, info.id).flatMap((item) => item.variants);
      for (const fact of info.facts ?? []) {
        const deviating = variants.filter((variant) => deviates(variant, info, fact, variants));
        if (deviating.length === 0) continue;
        const others = deviating.flatMap((variant) => statementsIn(variant, info, fact).map(wordStated));
        report({
          messageId: 'differentValues',
          anchor: { kind: 'info', id: info.id },
          discriminators: { fact: fact.key },
          explains: { deviating: deviating.map(({ id }) => `variant:${id}`) },
          data: { values: [wordStated(fact), ...[...new Set(others)].toSorted(compareCodeUnits)] },
        });
      }
    },
  },
  words({ anchor, discriminators, data, explains }, names) {
    const [expected = '', ...others] = (Array.isArray(data['values']) ? data['values'] : []).map((value) =>
      sayValue(String(value), names),
    );
    const places = (explains['deviating'] ?? []).map(
      (place) => `“${names.of('variant', place.replace(/^variant:/, ''))}”`,
    );
    const fact = names.factOf(anchor.id, discriminators['fact'] ?? '');
    return { fact, expected, others: names.join(others), places: names.join([...new Set(places)]) };
  },
});

/**
 * A variant deviates when it states another value than the item does; where the fact may vary by group or channel, when it states another
 * value than a variant for the same groups or channels.
 */
function deviates(
  variant: ContentVariant,
  info: InformationItem,
  fact: Fact,
  variants: readonly ContentVariant[],
): boolean {
  return statementsIn(variant, info, fact).some((stated) => {
    const rivals: Stated[] = fact.variesBy?.length
      ? variants
          .filter((other) => line(other, fact) === line(variant, fact))
          .flatMap((other) => statementsIn(other, info, fact))
      : [fact];
    return rivals.some((rival) => normalise(fact, rival) !== normalise(fact, stated));
  });
}

function statementsIn(variant: ContentVariant, info: InformationItem, fact: Fact): Stated[] {
  return (variant.facts ?? []).filter(({ infoId, key }) => infoId === info.id && key === fact.key);
}

function line({ targetGroupIds, channelIds }: ContentVariant, { variesBy = [] }: Fact): string {
  const groups = targetGroupIds === 'all' ? ['all'] : [...targetGroupIds].toSorted(compareCodeUnits);
  return JSON.stringify([
    variesBy.includes('targetGroup') ? groups : '',
    variesBy.includes('channel') ? [...channelIds].toSorted(compareCodeUnits) : '',
  ]);
}

/** Durations in hours, money in cents, phone numbers as digits, text in lower case. */
function normalise({ type }: Fact, { value, unit }: Stated): string {
  if (type === 'duration' && unit) return String(Math.round(durationHours({ value: Number(value), unit }) * 1e6));
  if (type === 'money') return String(Math.round(Number(value) * 100));
  if (type === 'phone') return String(value).replaceAll(/\D/g, '');
  return String(value).trim().toLowerCase();
}

function wordStated({ value, unit }: Stated): string {
  return unit ? `${value} ${unit}` : String(value);
}

function sayValue(value: string, names: Names): string {
  const [, amount, unit] = /^(-?[\d.]+) (minute|hour|day|workday|week|month|year)$/.exec(value) ?? [];
  return amount && unit ? names.duration({ value: Number(amount), unit: unit as Duration['unit'] }) : value;
}
