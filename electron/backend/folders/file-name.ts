import { extensionOf, type FileFormat } from '#core/contract/file-methods.ts';

// Windows refuses these whatever the extension; a shared folder must be readable everywhere.
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
// oxlint-disable-next-line no-control-regex -- control characters are what is refused here
const forbidden = /[\\/:*?"<>|\u0000-\u001f\u007f]/;
const maxBytes = 255;

/** Whether a name ends as the name of a workspace file does. */
export function isWorkspaceFileName(name: string): boolean {
  return name.toLowerCase().endsWith(`.${extensionOf.workspace}`);
}

/** A name with the extension of its format behind it where that is missing. */
export function withExtension(name: string, format: FileFormat): string {
  const extension = `.${extensionOf[format]}`;
  return name.toLowerCase().endsWith(extension) ? name : `${name}${extension}`;
}

/** The name of a new file, or undefined where no disk of Windows, macOS and Linux alike would take it. */
export function toFileName(name: string, format: FileFormat): string | undefined {
  const file = withExtension(name.trim(), format);
  const base = file.slice(0, -extensionOf[format].length - 1);
  const isRefused =
    /^\.|^$|[. ]$/.test(base) ||
    forbidden.test(file) ||
    reservedOnWindows.test(file) ||
    Buffer.byteLength(file) > maxBytes;
  return isRefused ? undefined : file;
}
