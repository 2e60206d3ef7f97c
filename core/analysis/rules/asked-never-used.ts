import type { DataFieldId, InformationItemId } from '#core/model/id.ts';
import { informationById } from '#core/model/lookups.ts';
import { defineRule } from '../rule.ts';

/** Every question has a purpose: what we ask is told again somewhere, or we say what we need it for. */
export const askedNeverUsed = defineRule({
  id: 'asked-never-used',
  category: 'data',
  stage: 'systems',
  messages: {
    noPurpose: {
      severity: 'hint',
      nl: 'Waarom vraagt “{step}” om {field}?',
      en: 'Why does “{step}” ask for {field}?',
    },
  },
  docs: {
    title: { nl: 'Vraag zonder doel', en: 'Question without a purpose' },
    why: {
      nl: 'Elke vraag kost de klant moeite en vertrouwen. De wet (AVG) laat alleen vragen toe die een doel hebben.',
      en: 'Every question costs the customer effort and trust. The law (GDPR) allows only questions with a purpose.',
    },
    advice: {
      nl: 'Schrijf op waarvoor we het antwoord nodig hebben, of vraag het niet meer.',
      en: 'Write down what the answer is needed for, or stop asking.',
    },
    source: 'J. van Dam, Digitaal klantcontact (2019), trend 4; E. Putman, One-size-fits-nobody (2015)',
  },
  checks: {
    process({ workspace, flows }, { report }) {
      const cells = flows.flatMap((flow) => flow.cells);
      const toldInfos = new Set<InformationItemId>();
      for (const { uses } of cells) for (const { tells } of uses) for (const { infoId } of tells) toldInfos.add(infoId);
      const told = new Set<DataFieldId>(
        [...toldInfos].flatMap((infoId) => informationById(workspace, infoId)?.fieldIds ?? []),
      );
      for (const { step, primary } of cells) {
        for (const { mode, infoId, fieldIds } of primary?.asks ?? []) {
          if (mode !== 'ask' || informationById(workspace, infoId)?.usedFor?.trim()) continue;
          for (const fieldId of fieldIds) {
            if (told.has(fieldId)) continue;
            report({
              messageId: 'noPurpose',
              anchor: { kind: 'step', id: step.id },
              discriminators: { field: fieldId },
              explains: { infos: [infoId] },
            });
          }
        }
      }
    },
  },
  words: ({ anchor, discriminators }, names) => ({
    step: names.of('step', anchor.id),
    field: names.of('field', discriminators['field'] ?? ''),
  }),
});
