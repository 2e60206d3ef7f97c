import { formatMessage } from '#core/messages/format-message.ts';
import type { Finding } from './finding.ts';
import type { Names } from './names.ts';
import { ruleById } from './registry.ts';

/** Says a finding as one or two sentences, with names looked up now. */
export function wordFinding(finding: Finding, names: Names): string {
  const rule = ruleById(finding.ruleId);
  const message = rule?.messages[finding.messageId];
  if (!rule || !message) throw new Error(`no message ${finding.ruleId}.${finding.messageId}`);
  return formatMessage(message, names.language, rule.words(finding, names));
}
