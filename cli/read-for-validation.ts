import { readFile } from 'node:fs/promises';
import { localeSchema, type Locale } from '#core/model/locale.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import { readWorkspaceFile } from '../electron/backend/store/read-workspace-file.ts';
import type { CommandFileFailure } from './word-file-failure.ts';

/** What a file turned out to hold: a workspace, or the problems that keep it from being one. */
export interface ValidatedFile {
  workspace: Workspace | undefined;
  problems: Problem[];
  unknownKeys: string[];
  /** Also of a workspace that is not valid, where it can be made out. */
  contentLocale: Locale | undefined;
}

/** Reads a file to say what is wrong with it; fails only when the file itself cannot be read. */
export async function readForValidation(path: string): Promise<Result<ValidatedFile, CommandFileFailure>> {
  const read = await readWorkspaceFile(path, 'refuse');
  if (read.ok) {
    const { workspace, unknownKeys } = read.value;
    return success({ workspace, problems: [], unknownKeys, contentLocale: workspace.contentLocale });
  }
  if (read.error.kind !== 'invalid-workspace') return failure(read.error);
  const { reason, problems } = read.error;
  const found = { workspace: undefined, unknownKeys: [] };
  if (reason === 'too-big' || reason === 'not-json') {
    return success({ ...found, problems: problems as Problem[], contentLocale: undefined });
  }
  // The window is given a limited list of problems; here all of them are wanted.
  const text = await readFile(path, 'utf8');
  const parsed = parseWorkspace(text);
  return success({ ...found, problems: parsed.ok ? [] : parsed.error.problems, contentLocale: contentLocaleOf(text) });
}

/** The content language that a file names, whatever else is wrong with it. */
function contentLocaleOf(text: string): Locale | undefined {
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const named = typeof json === 'object' && json !== null && 'contentLocale' in json ? json.contentLocale : undefined;
  return localeSchema.safeParse(named).data;
}
