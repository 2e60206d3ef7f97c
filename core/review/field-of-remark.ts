import type { Language } from '#core/messages/format-message.ts';
import { fieldNames } from '#core/model/field-names.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { targetGroupById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** A field of a remark taken apart: a key of the model or a row of the blueprint, and the target group whose row it is. */
export interface RemarkField {
  key: string;
  groupId?: TargetGroupId;
}

/** Takes a field apart. */
export function readField(field: string): RemarkField {
  const [key = '', groupId] = field.split(/:(.*)/s);
  return groupId === undefined ? { key } : { key, groupId: groupId as TargetGroupId };
}

/** What a field is called: `hoofdkanaal, Werknemer met werkmail`; a field that this version does not know keeps its key. */
export function wordField(workspace: Workspace, field: string, language: Language): string {
  const { key, groupId } = readField(field);
  const name = fieldNames[key]?.[language] ?? key;
  if (groupId === undefined) return name;
  return `${name}, ${targetGroupById(workspace, groupId)?.name ?? groupId}`;
}
