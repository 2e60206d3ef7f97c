import type { Language } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { workspaceWords } from '#core/plan/workspace-words.ts';
import { contentSheet } from './sheets/content.ts';
import { contentTable } from './sheets/parts/content-table.ts';
import type { Workbook } from './workbook.ts';

/** Writes all content of a workspace as a workbook of one table, to be edited elsewhere and read back. */
export function buildInventory(workspace: Workspace, language: Language): Workbook {
  const words = workspaceWords(workspace, language);
  const { id, title } = contentSheet;
  return { language, sheets: [{ id, title: words.say(title), ...contentTable(words, workspace.contentItems) }] };
}
