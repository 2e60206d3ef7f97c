import type { FileFormat } from '#core/contract/file-methods.ts';

/** Dialogs of the operating system, where the host has them; both give an absolute path, or nothing when the person cancels. */
export interface NativeDialogs {
  chooseToOpen(): Promise<string | undefined>;
  /** Starts with a name, or with a whole path; asks before a file that is there may be replaced. */
  chooseToCreate(suggestedName: string, format: FileFormat): Promise<string | undefined>;
  /** Opens the folder window of the operating system with the file selected. */
  showInFolder(path: string): void;
}
