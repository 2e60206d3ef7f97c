import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { HostMethods, MethodName } from '#core/contract/contract.ts';
import type { Holder, OpenWorkspace as Opened } from '#core/contract/workspace-methods.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { wordLocation } from '../folders/word-location.ts';
import { logBug } from '../log-bug.ts';
import type { OpenWorkspace } from '../store/open-workspace.ts';
import type { OpenChoices } from '../store/open-workspaces.ts';
import { readTemplate } from '../templates/read-template.ts';
import type { WindowId } from '../windows.ts';

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
  const open = async (path: string, from: WindowId | undefined, choices: Omit<OpenChoices, 'person'>) => {
    const { personName = '' } = await context.settings.read();
    const opened = await workspaces.open(path, { ...choices, person: personName });
    if (!opened.ok) return opened;
    const isOtherWindow = !enterWindow(context, opened.value, from, choices.mayTakeOver ?? false);
    return success(await welcome(context, opened.value, isOtherWindow));
  };
  return {
    'workspace:open': async ({ fileId, mayTakeOver }, from) => {
      const path = fileTickets.pathOf(fileId);
      return path === undefined ? unknownFile : open(path, from, { whenBroken: 'refuse', mayTakeOver });
    },
    'workspace:repair': async ({ fileId }, from) => {
      const path = fileTickets.pathOf(fileId);
      return path === undefined ? unknownFile : open(path, from, { whenBroken: 'repair' });
    },
    'workspace:create': async ({ fileId, template, language, name }, from) => {
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return unknownFile;
      const start = await readTemplate(context.templatesFolder, template, language);
      const created = await workspaces.create(path, name === undefined ? start : { ...start, name });
      if (!created.ok) return created;
      const opened = await open(path, from, { whenBroken: 'refuse' });
      // It was written whole a moment ago: not being able to read it is no failure the person can do something about.
      return opened.ok ? opened : failure({ kind: 'io', file: basename(path), cause: opened.error.kind });
    },
  };
}

function createChangeHandlers({
  startFile,
  windows,
  workspaces,
}: BackendContext): Pick<WorkspaceMethods, 'workspace:applyPatches' | 'workspace:save' | 'workspace:close'> {
  return {
    'workspace:applyPatches': async ({ openId, baseRevision, patches }, from) => {
      const open = workspaces.find(openId);
      if (open && !windows.mayWrite(openId, from)) return elsewhere(open);
      return open?.applyPatches(baseRevision, patches) ?? unknownWorkspace;
    },
    'workspace:save': async ({ openId }, from) => {
      const open = workspaces.find(openId);
      if (open && !windows.mayWrite(openId, from)) return elsewhere(open);
      const saved = await open?.save();
      if (!saved?.ok) return saved ?? unknownWorkspace;
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

/** Lets a window work in a workspace; false when another window does, and this one may only read. */
function enterWindow(
  { events, windows }: BackendContext,
  { openId }: OpenWorkspace,
  from: WindowId | undefined,
  mayTakeOver: boolean,
): boolean {
  if (windows.letWrite(openId, from)) return true;
  if (!mayTakeOver) return false;
  const loser = windows.takeOver(openId, from);
  events.tell('workspace:takenOver', { openId, holder: anotherWindow }, { to: loser });
  return true;
}

const anotherWindow: Holder = { isOtherWindow: true, person: '', machine: '' };

function elsewhere({ path }: OpenWorkspace) {
  return failure({ kind: 'opened-elsewhere' as const, file: basename(path) });
}

/** Remembers that a workspace was opened, and describes it for the window. */
async function welcome(context: BackendContext, open: OpenWorkspace, isOtherWindow: boolean): Promise<Opened> {
  const { clock, fileTickets, homeFolder, recent, startFile } = context;
  const { holder, openId, path, revision, savedOn, unknownKeys, workspace } = open;
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
    ...(holder ? { holder: { isOtherWindow: false, ...holder } } : isOtherWindow ? { holder: anotherWindow } : {}),
    recovery: open.takeRecovery() ?? { count: 0, lostCount: 0 },
  };
}

async function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  );
}
