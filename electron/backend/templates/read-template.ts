import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateName } from '#core/contract/workspace-methods.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { WorkspaceId } from '#core/model/id.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** A new workspace, with an id of its own, from a template that comes with the app. */
export async function readTemplate(folder: string, name: TemplateName, language: Language): Promise<Workspace> {
  const file = `${name}.${language}.leidraad`;
  const parsed = parseWorkspace(await readFile(join(folder, file), 'utf8'));
  if (!parsed.ok) throw new Error(`The template ${file} is not right: ${parsed.error.problems[0]?.code}`);
  return { ...parsed.value.workspace, id: randomUUID() as WorkspaceId };
}
