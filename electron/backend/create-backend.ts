import { realpathSync } from 'node:fs';
import type { Capabilities } from '#core/contract/app-methods.ts';
import type { HostMethods } from '#core/contract/contract.ts';
import type { BackupId } from '#core/contract/backup-methods.ts';
import type { FileId, FolderId } from '#core/contract/file-methods.ts';
import type { BackendContext } from './backend-context.ts';
import { systemClock, type Clock } from './clock.ts';
import { EventChannel, type AnyEventListener } from './event-channel.ts';
import type { PdfPrinter } from './exporters/pdf/pdf-printer.ts';
import { createAppHandlers } from './handlers/app-handlers.ts';
import { createBackupHandlers } from './handlers/backup-handlers.ts';
import { createConflictHandlers } from './handlers/conflict-handlers.ts';
import { createFileHandlers } from './handlers/file-handlers.ts';
import { createFolderHandlers } from './handlers/folder-handlers.ts';
import { createPlaceHandlers } from './handlers/place-handlers.ts';
import { createReviewHandlers } from './handlers/review-handlers.ts';
import { createSettingsHandlers } from './handlers/settings-handlers.ts';
import { Tickets } from './handlers/tickets.ts';
import { createContentHandlers } from './handlers/content-handlers.ts';
import { createPlanHandlers } from './handlers/plan-handlers.ts';
import { createWorkspaceHandlers } from './handlers/workspace-handlers.ts';
import { thisMachine, type Machine } from './machine.ts';
import type { NativeDialogs } from './native-dialogs.ts';
import type { NativeMenuBar } from './native-menu-bar.ts';
import { RecentFile } from './settings/recent-file.ts';
import type { SettingsFile } from './settings/settings-file.ts';
import { StartFile } from './start-file.ts';
import { nodeFileSystem, type FileSystem } from './store/file-system.ts';
import { BackupStore } from './store/backups/backup-store.ts';
import type { HostFailed } from './store/open-workspace.ts';
import type { SaveError } from './store/host-file-error.ts';
import { OpenWorkspaces } from './store/open-workspaces.ts';
import { WindowFarewell } from './window-farewell.ts';
import { Windows, type WindowId } from './windows.ts';

/** What a backend needs to know; folders are absolute. */
export interface BackendOptions {
  /** The app's own files. */
  dataFolder: string;
  /** Where the person's files are; the picker stays inside. */
  homeFolder: string;
  /** The templates that come with the app. */
  templatesFolder: string;
  version: string;
  /** The person's own settings; whoever starts the host knows the language of the system. */
  settings: SettingsFile;
  capabilities: Capabilities;
  /** File that a window opens at once. */
  startFile?: string;
  dialogs?: NativeDialogs;
  menuBar?: NativeMenuBar;
  /** Prints documents; an installed browser when absent. */
  printPdf?: PdfPrinter;
  clock?: Clock;
  machine?: Machine;
  /** How workspace files and documents are written. */
  fileSystem?: FileSystem;
  /** How the journals are written. */
  journalFileSystem?: FileSystem;
}

/** The host without its transport. */
export interface Backend {
  readonly handlers: HostMethods;
  readonly events: EventChannel;
  /**
   * Listens to all events, beginning with how things are now; the answer stops listening. What a transport does. Where there can be several windows
   * it says for which one; a window is there for as long as it listens.
   */
  listen(listener: AnyEventListener, window?: WindowId): () => void;
  /** The person asked for a file outside the window. */
  openFileFromOutside(path: string): void;
  /** Lets the window hand over what it has not sent yet; waits no longer than the deadline. */
  settleWindow(deadlineMs: number): Promise<void>;
  /** Saves everything and lets go; gives what could not be saved, which stays open. */
  close(): Promise<{ path: string; error: SaveError | HostFailed }[]>;
}

/** Makes the host: every method of the contract, over real files. */
export function createBackend(options: BackendOptions): Backend {
  const context = createContext(options);
  let unheardPath: string | undefined;
  const { events, fileTickets, startFile, windows, workspaces } = context;
  return {
    handlers: {
      ...createAppHandlers(context),
      ...createSettingsHandlers(context),
      ...createFileHandlers(context),
      ...createFolderHandlers(context),
      ...createWorkspaceHandlers(context),
      ...createBackupHandlers(context),
      ...createConflictHandlers(context),
      ...createPlaceHandlers(context),
      ...createContentHandlers(context),
      ...createPlanHandlers(context),
      ...createReviewHandlers(context),
    },
    events,
    listen: (listener, window) => {
      for (const state of workspaces.saveStates()) listener('workspace:saveStateChanged', state);
      if (unheardPath !== undefined) listener('file:requested', { fileId: fileTickets.give(unheardPath) });
      unheardPath = undefined;
      const stop = events.onAny(listener, window);
      const leave = window === undefined ? undefined : windows.enter(window);
      return () => {
        stop();
        leave?.();
      };
    },
    openFileFromOutside: (path) => {
      if (startFile.replaceIfUnasked(path)) return;
      // A window that is being loaded has asked for its start file already, and does not listen yet.
      if (events.hasListeners) events.tell('file:requested', { fileId: fileTickets.give(path) });
      else unheardPath = path;
    },
    settleWindow: (deadlineMs) => context.farewell.ask(deadlineMs),
    close: () => workspaces.closeAll(),
  };
}

function createContext(options: BackendOptions): BackendContext {
  const { dataFolder, templatesFolder, version, capabilities, clock = systemClock } = options;
  const events = new EventChannel();
  const backups = new BackupStore(dataFolder, clock);
  return {
    version,
    capabilities,
    homeFolder: realpathSync(options.homeFolder),
    templatesFolder,
    dialogs: options.dialogs,
    menuBar: options.menuBar,
    printPdf: options.printPdf,
    clock,
    events,
    fileTickets: new Tickets<FileId>(),
    folderTickets: new Tickets<FolderId>(),
    fileSystem: options.fileSystem ?? nodeFileSystem,
    settings: options.settings,
    recent: new RecentFile(dataFolder),
    backups,
    backupTickets: new Tickets<BackupId>(),
    windows: new Windows(),
    farewell: new WindowFarewell(events, clock),
    startFile: new StartFile(options.startFile),
    workspaces: new OpenWorkspaces({
      clock,
      dataFolder,
      backups,
      machine: options.machine ?? thisMachine,
      tell: (state) => events.tell('workspace:saveStateChanged', state),
      tellTakenOver: ({ openId }, holder) =>
        events.tell('workspace:takenOver', { openId, holder: { isOtherWindow: false, ...holder } }),
      fileSystem: options.fileSystem ?? nodeFileSystem,
      journalFileSystem: options.journalFileSystem ?? nodeFileSystem,
    }),
  };
}
