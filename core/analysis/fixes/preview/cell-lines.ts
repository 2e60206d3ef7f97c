import type { Difference } from '#core/exchange/difference.ts';
import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import { fieldNames } from '#core/model/field-names.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { targetGroupById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';

const line: Message = { nl: '{row} voor {groups}: {now}', en: '{row} for {groups}: {now}' };
const nothing: Message = { nl: 'geen', en: 'none' };

/** What changes in the contacts of a step, a line per row of the blueprint; target groups for whom it becomes the same stand together. */
export function cellLines(fields: Difference['fields'], workspace: Workspace, language: Language): string[] {
  const cells = fields.map(({ field, second = '' }) => {
    const [row = '', groupId] = field.split(':');
    return { row, now: second, group: targetGroupById(workspace, groupId as TargetGroupId)?.name ?? '' };
  });
  return [...Map.groupBy(cells, ({ row, now }) => `${row} ${now}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const row = capital(fieldNames[first.row]?.[language] ?? first.row);
    const groups = same.map(({ group }) => group).join(', ');
    return [formatMessage(line, language, { row, groups, now: first.now || nothing[language] })];
  });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
