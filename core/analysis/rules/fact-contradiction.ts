import type { ContentVariant } from '#core/model/content-variant.ts';
import type { Duration } from '#core/model/duration.ts';
import type { Fact } from '#core/model/fact.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import { compareCodeUnits } from '../finding.ts';
import { durationHours } from '../flow/duration-hours.ts';
import type { Names } from '../names.ts';
import { defineRule } from '../rule.ts';
import { statingItems } from './parts/stated-facts.ts';

type Ids = 'all' | readonly string[];

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
        const others = deviating.flatMap((variant) =>
          statementsIn(variant, info, fact).map((stated) => wordStated(stated, fact)),
        );
        report({
          messageId: 'differentValues',
          anchor: { kind: 'info', id: info.id },
          discriminators: { fact: fact.key },
          explains: { deviating: deviating.map(({ id }) => `variant:${id}`) },
          data: { values: [wordStated(fact, fact), ...[...new Set(others)].toSorted(compareCodeUnits)] },
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
 * value than a variant that shares a group or channel with it.
 */
function deviates(
  variant: ContentVariant,
  info: InformationItem,
  fact: Fact,
  variants: readonly ContentVariant[],
): boolean {
  return statementsIn(variant, info, fact).some((stated) => {
    const rivals: Stated[] = fact.variesBy?.length
      ? variants.filter((other) => canMeet(other, variant, fact)).flatMap((other) => statementsIn(other, info, fact))
      : [fact];
    return rivals.some((rival) => normalise(fact, rival) !== normalise(fact, stated));
  });
}

function statementsIn(variant: ContentVariant, info: InformationItem, fact: Fact): Stated[] {
  return (variant.facts ?? []).filter(({ infoId, key }) => infoId === info.id && key === fact.key);
}

/** Whether two texts are for the same group, or in the same channel, in so far as the fact varies by it. */
function canMeet(one: ContentVariant, other: ContentVariant, { variesBy = [] }: Fact): boolean {
  const shares = (own: Ids, others: Ids): boolean =>
    own === 'all' || others === 'all' || own.some((id) => others.includes(id));
  return (
    (!variesBy.includes('targetGroup') || shares(one.targetGroupIds, other.targetGroupIds)) &&
    (!variesBy.includes('channel') || shares(one.channelIds, other.channelIds))
  );
}

/** Durations in hours (in the unit of the fact where none is stated), money in cents, phone numbers as digits, text in lower case. */
function normalise(fact: Fact, { value, unit = fact.unit }: Stated): string {
  const amount = Number(value);
  if (fact.type === 'phone') return String(value).replaceAll(/\D/g, '');
  if (Number.isFinite(amount)) {
    if (fact.type === 'duration' && unit) return String(Math.round(durationHours({ value: amount, unit }) * 1e6));
    if (fact.type === 'money') return String(Math.round(amount * 100));
    if (fact.type === 'percentage') return String(amount);
  }
  return String(value).trim().toLowerCase();
}

function wordStated({ value, unit }: Stated, fact: Fact): string {
  const stated = unit ?? fact.unit;
  return stated ? `${value} ${stated}` : String(value);
}

function sayValue(value: string, names: Names): string {
  const [, amount, unit] = /^(-?[\d.]+) (minute|hour|day|workday|week|month|year)$/.exec(value) ?? [];
  return amount && unit ? names.duration({ value: Number(amount), unit: unit as Duration['unit'] }) : value;
}
