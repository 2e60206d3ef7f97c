import type { Message } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { keyOf, shortHash, type Finding } from './finding.ts';
import type { RuleError } from './analysis.ts';

/** Id under which it is found that a rule stopped with an error. */
export const ruleErrorId = 'rule-error';

/** Says that a rule stopped. */
export const ruleErrorMessage: Message = {
  nl: 'De controle “{rule}” is gestopt door een fout in Leidraad. De andere controles zijn wel gedaan.',
  en: 'The check “{rule}” stopped because of a fault in Leidraad. The other checks were done.',
};

/** The finding for a rule that stopped: one per rule, at the workspace. */
export function ruleErrorFinding({ id }: Workspace, { ruleId, cause }: RuleError): Finding {
  const identity = {
    ruleId: ruleErrorId,
    messageId: 'stopped',
    anchor: { kind: 'workspace' as const, id },
    discriminators: { rule: ruleId },
  };
  const key = keyOf(identity);
  return {
    fingerprint: shortHash(key),
    key,
    ...identity,
    category: 'structure',
    severity: 'warning',
    stage: 'flow',
    targetGroupIds: [],
    explains: {},
    data: { cause },
    consequences: [],
    status: 'open',
  };
}
