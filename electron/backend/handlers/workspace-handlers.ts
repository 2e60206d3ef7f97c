import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { HostMethods, MethodName } from '#core/contract/contract.ts';
import type { OpenWorkspace as Opened } from '#core/contract/workspace-methods.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { wordLocation } from '../folders/word-location.ts';
import { logBug } from '../log-bug.ts';
import type { OpenWorkspace } from '../store/open-workspace.ts';
import { readTemplate } from '../templates/read-template.ts';

type WorkspaceMethods = Pick<HostMethods, Extract<MethodName, `workspace:${string}`>>;

const unknownFile = failure({ kind: 'unknown-file' as const });
const unknownWorkspace = failure({ kind: 'unknown-workspace' as const });

/** Handlers about workspaces. */
export function createWorkspaceHandlers(context: BackendContext): WorkspaceMethods {
  return { ...createRecentHandlers(context), ...createOpenHandlers(context), ...createChangeHandlers(context) };
}

function createRecentHandlers({
  fileTickets,
  homeFolder,
  recent,
}: BackendContext): Pick<WorkspaceMethods, 'workspace:listRecent' | 'workspace:forgetRecent'> {
  return {
    'workspace:listRecent': async () => {
      const list = await recent.list();
      return success(
        await Promise.all(
          list.map(async ({ path, name, openedOn }) => ({
            fileId: fileTickets.give(path),
            name,
            file: basename(path),
            folder: wordLocation(homeFolder, dirname(path)),
            openedOn,
            isMissing: await isMissing(path),
          })),
        ),
      );
    },
    'workspace:forgetRecent': async ({ fileId }) => {
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return unknownFile;
      const kept = await recent.remove(path);
      if (!kept.ok) logBug('writing the recent list', kept.error.cause);
      return success({});
    },
  };
}

function createOpenHandlers(
  context: BackendContext,
): Pick<WorkspaceMethods, 'workspace:open' | 'workspace:repair' | 'workspace:create'> {
  const { fileTickets, workspaces } = context;
  const open = async (path: string, whenBroken: 'refuse' | 'repair') => {
    const opened = await workspaces.open(path, whenBroken);
    return opened.ok ? success(await welcome(context, opened.value)) : opened;
  };
  return {
    'workspace:open': async ({ fileId }) => {
      const path = fileTickets.pathOf(fileId);
      return path === undefined ? unknownFile : open(path, 'refuse');
    },
    'workspace:repair': async ({ fileId }) => {
      const path = fileTickets.pathOf(fileId);
      return path === undefined ? unknownFile : open(path, 'repair');
    },
    'workspace:create': async ({ fileId, template, language, name }) => {
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return unknownFile;
      const start = await readTemplate(context.templatesFolder, template, language);
      const created = await workspaces.create(path, name === undefined ? start : { ...start, name });
      if (!created.ok) return created;
      const opened = await open(path, 'refuse');
      // It was written whole a moment ago: not being able to read it is no failure the person can do something about.
      return opened.ok ? opened : failure({ kind: 'io', file: basename(path), cause: opened.error.kind });
    },
  };
}

function createChangeHandlers({
  startFile,
  workspaces,
}: BackendContext): Pick<WorkspaceMethods, 'workspace:applyPatches' | 'workspace:save' | 'workspace:close'> {
  return {
    'workspace:applyPatches': async ({ openId, baseRevision, patches }) =>
      (await workspaces.find(openId)?.applyPatches(baseRevision, patches)) ?? unknownWorkspace,
    'workspace:save': async ({ openId }) => {
      const saved = await workspaces.find(openId)?.save();
      if (!saved?.ok) return saved ?? unknownWorkspace;
      return success({ revision: saved.value.revision, savedOn: saved.value.savedOn.toISOString() });
    },
    'workspace:close': async ({ openId }) => {
      const open = workspaces.find(openId);
      if (!open) return unknownWorkspace;
      const closed = await workspaces.close(open);
      if (!closed.ok) return closed;
      startFile.noteClosed(open.path);
      return success({});
    },
  };
}

/** Remembers that a workspace was opened, and describes it for the window. */
async function welcome(context: BackendContext, open: OpenWorkspace): Promise<Opened> {
  const { clock, fileTickets, homeFolder, recent, startFile } = context;
  const { openId, path, revision, savedOn, unknownKeys, workspace } = open;
  startFile.noteOpened(path);
  const kept = await recent.add({ path, name: workspace.name, openedOn: clock.now().toISOString() });
  // The list of recent workspaces is a convenience: it must not keep anyone from working.
  if (!kept.ok) logBug('writing the recent list', kept.error.cause);
  return {
    openId,
    fileId: fileTickets.give(path),
    workspace,
    revision,
    file: basename(path),
    folder: wordLocation(homeFolder, dirname(path)),
    savedOn: savedOn.toISOString(),
    unknownKeys: [...unknownKeys],
    recovery: open.takeRecovery() ?? { count: 0, lostCount: 0 },
  };
}

async function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  );
}
