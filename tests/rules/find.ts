import { namesIn } from '#core/analysis/names.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import { expect } from 'vitest';
import { smallWorkspace, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';
import { findingsOf } from './findings-of.ts';

/**
 * What one rule finds in a small workspace, as `messageId anchor discriminators (groups)`. Every finding is also worded in both languages,
 * so that a template with a placeholder too many fails here.
 */
export function find(ruleId: string, shorthand: Shorthand): string[] {
  const workspace = smallWorkspace(shorthand);
  return findingsOf(ruleId, workspace).map((finding) => {
    for (const language of ['nl', 'en'] as const) {
      expect(wordFinding(finding, namesIn(workspace, language))).not.toMatch(/undefined|[{}]/);
    }
    const { messageId, anchor, discriminators, targetGroupIds } = finding;
    const parts = Object.entries(discriminators).map(([name, value]) => `${name}=${value}`);
    const groups = targetGroupIds.length > 0 ? [`(${targetGroupIds.join(' ')})`] : [];
    return [messageId, `${anchor.kind}:${anchor.id}`, ...parts, ...groups].join(' ');
  });
}
