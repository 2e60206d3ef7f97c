import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { HostMethods, MethodName } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { wordLocation } from '../folders/word-location.ts';
import { logBug } from '../log-bug.ts';
import { readTemplate } from '../templates/read-template.ts';
import { openForWindow } from './open-for-window.ts';
import { writableWorkspace } from './writable-workspace.ts';

type WorkspaceMethods = Pick<
  HostMethods,
  Exclude<
    Extract<MethodName, `workspace:${string}`>,
    // Those of conflict-handlers and place-handlers.
    'workspace:compare' | 'workspace:resolve' | 'workspace:copy' | 'workspace:copyVersion' | 'workspace:saveAs'
  >
>;

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
  return {
    'workspace:open': async ({ fileId, mayTakeOver }, from) => {
      const path = fileTickets.pathOf(fileId);
      return path === undefined
        ? unknownFile
        : openForWindow(context, path, from, { whenBroken: 'refuse', mayTakeOver });
    },
    'workspace:repair': async ({ fileId }, from) => {
      const path = fileTickets.pathOf(fileId);
      return path === undefined ? unknownFile : openForWindow(context, path, from, { whenBroken: 'repair' });
    },
    'workspace:create': async ({ fileId, template, language, name }, from) => {
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return unknownFile;
      const start = await readTemplate(context.templatesFolder, template, language);
      const created = await workspaces.create(path, name === undefined ? start : { ...start, name });
      if (!created.ok) return created;
      const opened = await openForWindow(context, path, from, { whenBroken: 'refuse' });
      // It was written whole a moment ago: not being able to read it is no failure the person can do something about.
      return opened.ok ? opened : failure({ kind: 'io', file: basename(path), cause: opened.error.kind });
    },
  };
}

function createChangeHandlers(
  context: BackendContext,
): Pick<WorkspaceMethods, 'workspace:applyPatches' | 'workspace:save' | 'workspace:close'> {
  const { startFile, windows, workspaces } = context;
  return {
    'workspace:applyPatches': async ({ openId, baseRevision, patches }, from) => {
      const open = writableWorkspace(context, openId, from);
      return open.ok ? open.value.applyPatches(baseRevision, patches) : open;
    },
    'workspace:save': async ({ openId }, from) => {
      const open = writableWorkspace(context, openId, from);
      if (!open.ok) return open;
      const saved = await open.value.save();
      if (!saved.ok) return saved;
      return success({ revision: saved.value.revision, savedOn: saved.value.savedOn.toISOString() });
    },
    'workspace:close': async ({ openId }, from) => {
      const open = workspaces.find(openId);
      if (!open) return unknownWorkspace;
      // A window that only reads leaves; the one that works in it goes on.
      if (!windows.mayWrite(openId, from)) return success({});
      const closed = await workspaces.close(open);
      if (!closed.ok) return closed;
      windows.forget(openId);
      startFile.noteClosed(open.path);
      return success({});
    },
  };
}

async function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  );
}
