import type { ContentItemId, ProcessId } from '#core/model/id.ts';
import { contentById, processById } from '#core/model/lookups.ts';
import type { FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';

/** The content is good, or the process is not live yet. */
export const liveWithUnfinishedContentFixes: FixMaker = ({ anchor, discriminators }, { workspace }) => {
  const item = contentById(workspace, anchor.id as ContentItemId);
  const process = processById(workspace, discriminators['process'] as ProcessId);
  if (!item || !process) return [];
  return [
    editFix(
      {
        id: 'approve',
        title: { nl: 'Keur “{content}” goed', en: 'Approve “{content}”' },
        values: { content: item.title },
      },
      () => [{ editId: 'object.set', args: { kind: 'content', id: item.id, fields: { status: 'approved' } } }],
    ),
    editFix(
      {
        id: 'design',
        title: { nl: '“{process}” is nog in ontwerp', en: '“{process}” is still in design' },
        values: { process: process.name },
      },
      () => [{ editId: 'object.set', args: { kind: 'process', id: process.id, fields: { lifecycle: 'design' } } }],
    ),
  ];
};
