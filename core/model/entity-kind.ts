import type { Message } from '#core/messages/format-message.ts';

/** What each kind of thing in a workspace is called on screen; the keys are the kinds that targets and anchors name. */
export const kindNames = {
  workspace: { nl: 'werkruimte', en: 'workspace' },
  person: { nl: 'medewerker', en: 'person' },
  targetGroup: { nl: 'doelgroep', en: 'target group' },
  channel: { nl: 'kanaal', en: 'channel' },
  field: { nl: 'gegeven', en: 'data field' },
  system: { nl: 'bronsysteem', en: 'source system' },
  systemLink: { nl: 'koppeling', en: 'system link' },
  info: { nl: 'informatie', en: 'information item' },
  content: { nl: 'middel', en: 'content item' },
  variant: { nl: 'tekstversie', en: 'content variant' },
  toneProfile: { nl: 'schrijftoon', en: 'tone profile' },
  term: { nl: 'voorkeursterm', en: 'preferred term' },
  process: { nl: 'klantproces', en: 'process' },
  phase: { nl: 'fase', en: 'phase' },
  step: { nl: 'stap', en: 'step' },
  question: { nl: 'klantvraag', en: 'customer question' },
  transition: { nl: 'vervolg', en: 'transition' },
  acceptance: { nl: 'geaccepteerde melding', en: 'accepted finding' },
  plan: { nl: 'communicatieplan', en: 'communication plan' },
  objective: { nl: 'doelstelling', en: 'objective' },
  keyMessage: { nl: 'kernboodschap', en: 'key message' },
  decision: { nl: 'gevraagd besluit', en: 'requested decision' },
  budgetLine: { nl: 'begrotingspost', en: 'budget line' },
  action: { nl: 'actie', en: 'action' },
  remark: { nl: 'opmerking', en: 'remark' },
  reply: { nl: 'antwoord op een opmerking', en: 'reply to a remark' },
  version: { nl: 'versie', en: 'version' },
} satisfies Record<string, Message>;

/** A kind of thing that has an id. */
export type EntityKind = keyof typeof kindNames;

/** Whether a text is the name of a kind of thing; the target of a remark may name one that a newer version knows. */
export function isEntityKind(kind: string): kind is EntityKind {
  return Object.hasOwn(kindNames, kind);
}
