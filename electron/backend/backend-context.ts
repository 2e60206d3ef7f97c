import type { Capabilities } from '#core/contract/app-methods.ts';
import type { BackupId } from '#core/contract/backup-methods.ts';
import type { FileId, FolderId } from '#core/contract/file-methods.ts';
import type { Clock } from './clock.ts';
import type { EventChannel } from './event-channel.ts';
import type { PdfPrinter } from './exporters/pdf/pdf-printer.ts';
import type { NativeDialogs } from './native-dialogs.ts';
import type { NativeMenuBar } from './native-menu-bar.ts';
import type { RecentFile } from './settings/recent-file.ts';
import type { SettingsFile } from './settings/settings-file.ts';
import type { StartFile } from './start-file.ts';
import type { FileSystem } from './store/file-system.ts';
import type { BackupStore } from './store/backups/backup-store.ts';
import type { OpenWorkspaces } from './store/open-workspaces.ts';
import type { WindowFarewell } from './window-farewell.ts';
import type { Windows } from './windows.ts';
import type { Tickets } from './handlers/tickets.ts';

/** What the handlers of one backend share. */
export interface BackendContext {
  readonly version: string;
  readonly capabilities: Capabilities;
  readonly homeFolder: string;
  readonly templatesFolder: string;
  readonly dialogs: NativeDialogs | undefined;
  readonly menuBar: NativeMenuBar | undefined;
  /** Where the host prints by itself; elsewhere an installed browser does. */
  readonly printPdf: PdfPrinter | undefined;
  /** How documents are written. */
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly events: EventChannel;
  readonly fileTickets: Tickets<FileId>;
  readonly folderTickets: Tickets<FolderId>;
  readonly settings: SettingsFile;
  readonly recent: RecentFile;
  readonly workspaces: OpenWorkspaces;
  readonly startFile: StartFile;
  readonly backups: BackupStore;
  readonly backupTickets: Tickets<BackupId>;
  readonly windows: Windows;
  readonly farewell: WindowFarewell;
}
