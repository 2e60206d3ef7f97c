import { namesIn } from '#core/analysis/names.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { personById, targetGroupById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { ContentCellWords } from './content-cells.ts';

/** What is needed to say the cells of content, from the workspace alone. */
export function contentCellWords(workspace: Workspace, language: Language): ContentCellWords {
  const names = namesIn(workspace, language);
  const say: ContentCellWords['say'] = (message, values) => formatMessage(message, language, values);
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
