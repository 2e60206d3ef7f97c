import { defineRule } from '../rule.ts';

/** Of data kept in more than one system, exactly one is the source. */
export const systemOfRecordUnclear = defineRule({
  id: 'system-of-record-unclear',
  category: 'data',
  stage: 'systems',
  messages: {
    none: {
      severity: 'warning',
      nl: '{field} staat in {systems}, maar geen daarvan is de bron.',
      en: '{field} is kept in {systems}, but none is the source.',
    },
    several: {
      severity: 'warning',
      nl: '{field} heeft {n} bronnen: {systems}.',
      en: '{field} has {n} sources: {systems}.',
    },
  },
  docs: {
    title: { nl: 'Welke is de bron?', en: 'Which one is right?' },
    why: {
      nl: 'Als twee systemen iets anders zeggen, moet duidelijk zijn welk systeem gelijk heeft.',
      en: 'When two systems say different things, it must be clear which one is right.',
    },
    advice: {
      nl: 'Kies één systeem als bron. De andere systemen houden een kopie.',
      en: 'Choose one system as the source. The others keep a copy.',
    },
    source:
      'E. Putman, One-size-fits-nobody (2015); Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 4',
  },
  checks: {
    field({ workspace, field }, { report }) {
      const holders = workspace.systems.flatMap(({ id, holds }) => {
        const own = holds.filter(({ fieldId }) => fieldId === field.id);
        return own.length > 0 ? [{ id, isRecord: own.some(({ role }) => role === 'record') }] : [];
      });
      const records = holders.filter(({ isRecord }) => isRecord);
      const anchor = { kind: 'field', id: field.id } as const;
      const idsOf = (systems: typeof holders): string[] => systems.map(({ id }) => id);
      if (records.length > 1) report({ messageId: 'several', anchor, explains: { systems: idsOf(records) } });
      else if (holders.length > 1 && records.length === 0) {
        report({ messageId: 'none', anchor, explains: { systems: idsOf(holders) } });
      }
    },
  },
  words: ({ anchor, explains }, names) => ({
    field: names.of('field', anchor.id),
    systems: names.list('system', explains['systems'] ?? []),
    n: explains['systems']?.length ?? 0,
  }),
});
