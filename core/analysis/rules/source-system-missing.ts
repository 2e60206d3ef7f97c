import { informationById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { compareCodeUnits } from '../finding.ts';
import type { CellUse } from '../flow/cell.ts';
import { defineRule } from '../rule.ts';

/** Every contact says from which system it works, or that none is needed. */
export const sourceSystemMissing = defineRule({
  id: 'source-system-missing',
  category: 'data',
  stage: 'systems',
  messages: {
    dataUsed: {
      severity: 'warning',
      nl: '“{step}” gebruikt klantgegevens ({fields}), maar het bronsysteem is niet ingevuld.',
      en: '“{step}” uses customer data ({fields}), but the source system is not filled in.',
    },
    notNamed: {
      severity: 'hint',
      nl: 'Welk systeem ondersteunt “{step}”? Of geen?',
      en: 'Which system supports “{step}”? Or none?',
    },
  },
  docs: {
    title: { nl: 'Uit welk systeem?', en: 'From which system?' },
    why: {
      nl: 'Zonder bronsysteem weet niemand waar de gegevens vandaan komen en waar het antwoord blijft.',
      en: 'Without a source system nobody knows where the data come from and where the answer goes.',
    },
    advice: {
      nl: 'Kies het systeem waaruit de gegevens komen, of zeg dat er geen nodig is.',
      en: 'Choose the system from which the data come, or say that none is needed.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 4',
  },
  checks: {
    processGroup({ workspace, flow }, { report }) {
      for (const { step, isRequired, primary, groupId } of flow.cells) {
        if (!isRequired || !primary || primary.use.noSystem || (primary.use.systemIds?.length ?? 0) > 0) continue;
        const fields = fieldsOf(workspace, primary);
        report({
          messageId: fields.length > 0 ? 'dataUsed' : 'notNamed',
          anchor: { kind: 'step', id: step.id },
          discriminators: { channel: primary.use.channelId },
          targetGroupId: groupId,
          ...(fields.length > 0 ? { explains: { fields } } : {}),
        });
      }
    },
  },
  words: ({ anchor, explains }, names) => ({
    step: names.of('step', anchor.id),
    fields: names.list('field', explains['fields'] ?? []),
  }),
});

function fieldsOf(workspace: Workspace, { tells, asks }: CellUse): string[] {
  const fields = [...tells, ...asks].flatMap(({ infoId }) => informationById(workspace, infoId)?.fieldIds ?? []);
  return [...new Set(fields)].toSorted(compareCodeUnits);
}
