import type { ContentItem } from '#core/model/content-item.ts';
import { channelById } from '#core/model/lookups.ts';
import { contentStatusNames } from '#core/model/content-status-names.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block, Table } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { cell, fieldCell, rowOf, table, tableOr } from '../write.ts';
import { channelsOf } from './parts/channels-of.ts';
import { contentOf } from './parts/content-of.ts';

/** Which group gets which content item through which channel, and the list of all content items. */
export const matrix = defineChapter({
  id: 'matrix',
  title: { nl: 'Doelgroepen-middelenmatrix', en: 'Target groups and content matrix' },
  numbering: 'number',
  missing: { nl: 'Er zijn nog geen middelen in deze processen.', en: 'There is no content in these processes yet.' },
  write(context) {
    const items = contentOf(context);
    if (items.length === 0) return [];
    return [matrixTable(items, context), listTable(items, context)];
  },
});

/** Rows = content, columns = target groups, cells = the channels through which the group gets it. */
export function matrixTable(items: readonly ContentItem[], context: PlanContext): Table {
  const { workspace, targetGroups, say } = context;
  return table(
    say({ nl: 'Doelgroepen-middelenmatrix', en: 'Target groups and content matrix' }),
    [[say({ nl: 'Middel', en: 'Content' }), 4], ...targetGroups.map(({ name }) => [name, 3] as const)],
    items.map((item) => {
      const channels = channelsOf(item, context);
      const names = (groupId: TargetGroup['id']): string[] =>
        [...(channels.get(groupId) ?? [])].map((channelId) => channelById(workspace, channelId)?.name ?? channelId);
      const from = sourceOf('content', item.id);
      return rowOf(from(), [fieldCell(from('title'), item.title), ...targetGroups.map(({ id }) => cell(...names(id)))]);
    }),
    context.ofPlan(),
  );
}

function listTable(items: readonly ContentItem[], { say, person, ofPlan }: PlanContext): Block {
  return tableOr(
    '',
    say({ nl: 'Lijst van middelen', en: 'List of content' }),
    [
      [say({ nl: 'Middel', en: 'Content' }), 5],
      [say({ nl: 'Afzender', en: 'Sender' }), 4, 'ifFilled'],
      [say({ nl: 'Eigenaar', en: 'Owner' }), 4],
      [say({ nl: 'Status', en: 'Status' }), 3],
    ],
    items.map(({ id, title, sender, ownerId, status }) => {
      const from = sourceOf('content', id);
      return [
        fieldCell(from('title'), title),
        fieldCell(from('sender'), sender),
        fieldCell(from('ownerId'), person(ownerId) || say({ nl: 'nog geen eigenaar', en: 'no owner yet' })),
        fieldCell(from('status'), say(contentStatusNames[status])),
      ];
    }),
    ofPlan(),
  );
}
