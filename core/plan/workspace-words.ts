import { namesIn, type Names } from '#core/analysis/names.ts';
import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import type { PersonId, TargetGroupId } from '#core/model/id.ts';
import { personById, targetGroupById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** Says in one language what stands in a workspace. */
export interface WorkspaceWords {
  names: Names;
  /** Our own words in the language of the document. */
  say(message: Message, values?: Record<string, string | number>): string;
  person(id: PersonId | undefined): string;
  /** Names of groups; all of them when the list is absent or 'all'. */
  groups(ids: readonly TargetGroupId[] | 'all' | undefined): string;
}

/** The words for a workspace, in a language. */
export function workspaceWords(workspace: Workspace, language: Language): WorkspaceWords {
  const names = namesIn(workspace, language);
  const say: WorkspaceWords['say'] = (message, values) => formatMessage(message, language, values);
  return {
    names,
    say,
    person: (id) => (id && personById(workspace, id)?.name) ?? '',
    groups: (ids) =>
      ids === undefined || ids === 'all'
        ? say({ nl: 'alle doelgroepen', en: 'all target groups' })
        : names.join(ids.map((id) => targetGroupById(workspace, id)?.name ?? id)),
  };
}
