import { namesIn } from '#core/analysis/names.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import type { Language } from '#core/messages/format-message.ts';
import { smallWorkspace, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';
import { findingsOf } from './findings-of.ts';

/** The sentences of what one rule finds in a small workspace, as they are read on the screen. */
export function say(ruleId: string, shorthand: Shorthand, language: Language = 'nl'): string[] {
  const workspace = smallWorkspace(shorthand);
  return findingsOf(ruleId, workspace).map((finding) => wordFinding(finding, namesIn(workspace, language)));
}
