import { formatMessage } from '#core/messages/format-message.ts';
import type { Finding } from './finding.ts';
import type { Names } from './names.ts';
import { ruleById } from './registry.ts';
import { ruleErrorId, ruleErrorMessage } from './rule-error.ts';

/** Says a finding as one or two sentences, with names looked up now. */
export function wordFinding(finding: Finding, names: Names): string {
  if (finding.ruleId === ruleErrorId) {
    const stopped = ruleById(finding.discriminators['rule'] ?? '');
    const rule = stopped
      ? formatMessage(stopped.docs.title, names.language, {})
      : (finding.discriminators['rule'] ?? '');
    return formatMessage(ruleErrorMessage, names.language, { rule });
  }
  const rule = ruleById(finding.ruleId);
  const message = rule?.messages[finding.messageId];
  if (!rule || !message) throw new Error(`no message ${finding.ruleId}.${finding.messageId}`);
  return formatMessage(message, names.language, rule.words(finding, names));
}
