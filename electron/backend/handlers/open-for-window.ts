import { basename, dirname } from 'node:path';
import type { Holder, OpenWorkspace as Opened } from '#core/contract/workspace-methods.ts';
import { success, type Result } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { wordLocation } from '../folders/word-location.ts';
import { logBug } from '../log-bug.ts';
import type { OpenError } from '../store/host-file-error.ts';
import type { OpenWorkspace } from '../store/open-workspace.ts';
import type { OpenChoices } from '../store/open-workspaces.ts';
import type { WindowId } from '../windows.ts';

/** Opens a file for a window, and describes it; a window beside the one that works in it may only read. */
export async function openForWindow(
  context: BackendContext,
  path: string,
  from: WindowId | undefined,
  choices: Omit<OpenChoices, 'person'>,
): Promise<Result<Opened, OpenError>> {
  const { personName = '' } = await context.settings.read();
  const opened = await context.workspaces.open(path, { ...choices, person: personName });
  if (!opened.ok) return opened;
  const isOtherWindow = !enterWindow(context, opened.value, from, choices.mayTakeOver ?? false);
  return success(await welcome(context, opened.value, isOtherWindow));
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
