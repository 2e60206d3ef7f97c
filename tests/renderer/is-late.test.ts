import { describe, expect, it } from 'vitest';
import { createContentItem } from '#core/model/content-item.ts';
import type { ContentItemId, WorkspaceId } from '#core/model/id.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { createWorkspace } from '#core/model/workspace.ts';
import { isLate } from '../../renderer/features/content/is-late.ts';

const asOf = '2026-11-22';
const before = '2026-11-21';
const statuses = ['idea', 'draft', 'review', 'approved', 'published', 'retired'] as const;

describe('what is late on the planner', () => {
  it.each(statuses)('is what the finding about late content says of a text that is %s', (status) => {
    for (const [kind, messageId] of [
      ['dueDate', 'due'],
      ['reviewDate', 'review'],
    ] as const) {
      for (const on of [before, asOf]) {
        const item = createContentItem({ id: 'c' as ContentItemId, title: 'Brief', status, [kind]: on });
        const workspace = createWorkspace({ id: 'w' as WorkspaceId, name: 'W', contentItems: [item] });
        const isFound = runAnalysis(workspace, { asOf }).findings.some((finding) => finding.messageId === messageId);
        expect(isLate(item, kind, asOf)).toBe(isFound);
      }
    }
  });
});
