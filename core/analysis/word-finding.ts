import { formatMessage } from '#core/messages/format-message.ts';
import type { Finding } from './finding.ts';
import type { Names } from './names.ts';
import { rules } from './registry.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Says a finding as one or two sentences, with names looked up now. */
export function wordFinding(finding: Finding, names: Names): string {
  const rule = byId.get(finding.ruleId);
  const message = rule?.messages[finding.messageId];
  if (!rule || !message) throw new Error(`no message ${finding.ruleId}.${finding.messageId}`);
  return formatMessage(message, names.language, rule.words(finding, names));
}
