import { researchRecordSchema } from '#core/model/research-record.ts';
import type { ActionId, TargetGroupId } from '#core/model/id.ts';
import { targetGroupById } from '#core/model/lookups.ts';
import type { Message } from '#core/messages/format-message.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';

const methods: Record<string, Message> = {
  interview: { nl: 'Interviews', en: 'Interviews' },
  'focus-group': { nl: 'Groepsgesprek', en: 'Focus group' },
  survey: { nl: 'Enquête', en: 'Survey' },
  analytics: { nl: 'Cijfers over gebruik', en: 'Usage figures' },
};
const bases: Record<string, Message> = {
  measured: { nl: 'Gemeten', en: 'Measured' },
  interviews: { nl: 'Uit interviews', en: 'From interviews' },
};

/** Note the research there is, or plan it. */
export const targetGroupNotResearchedFixes: FixMaker = (finding, context) => {
  const group = targetGroupById(context.workspace, finding.anchor.id as TargetGroupId);
  if (!group) return [];
  return [
    ...(finding.messageId === 'generationOnly' ? [...setBasis(group)] : [addResearch(group, context)]),
    {
      kind: 'edit',
      id: 'plan',
      title: { nl: 'Plan interviews (maakt een actie)', en: 'Plan interviews (makes an action)' },
      values: {},
      asks: [
        {
          kind: 'text',
          label: { nl: 'Wat gaan we doen?', en: 'What will we do?' },
          minLength: 1,
          proposal: { nl: 'Interviews houden met {group}', en: 'Hold interviews with {group}' },
          values: { group: group.name },
        },
      ],
      isPartial: true,
      calls: ([text = '']) => [
        {
          editId: 'object.add',
          args: {
            kind: 'action',
            object: {
              id: context.newId() as ActionId,
              text,
              target: { kind: 'targetGroup', id: group.id },
              fingerprint: finding.fingerprint,
            },
          },
        },
      ],
    },
  ];
};

function setBasis(group: TargetGroup): Fix[] {
  return choiceFix(
    {
      id: 'basis',
      title: { nl: 'Het is ook onderzocht', en: 'It was researched too' },
      label: { nl: 'Waar komt de kanaalvoorkeur vandaan?', en: 'Where does the channel preference come from?' },
    },
    Object.entries(bases).map(([value, label]) => ({ value, label })),
    (basis) => {
      const preferences = (group.preferences ?? []).map((preference) => ({
        ...preference,
        basis: basis === 'measured' ? ('measured' as const) : ('interviews' as const),
      }));
      return [{ editId: 'object.set', args: { kind: 'targetGroup', id: group.id, fields: { preferences } } }];
    },
  );
}

function addResearch(group: TargetGroup, { asOf }: FixContext): Fix {
  return {
    kind: 'edit',
    id: 'add',
    title: { nl: 'Leg onderzoek vast', en: 'Add research' },
    values: {},
    asks: [
      {
        kind: 'choice',
        label: { nl: 'Hoe is het onderzocht?', en: 'How was it researched?' },
        options: Object.entries(methods).map(([value, label]) => ({ value, label })),
      },
      { kind: 'date', label: { nl: 'Wanneer?', en: 'When?' }, earliest: '1990-01-01', proposal: asOf },
    ],
    calls: ([method, date]) => {
      const record = researchRecordSchema.safeParse({ method, date });
      if (!record.success) return [];
      const research = [...(group.research ?? []), record.data];
      return [{ editId: 'object.set', args: { kind: 'targetGroup', id: group.id, fields: { research } } }];
    },
  };
}
