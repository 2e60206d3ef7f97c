/** Last part of the name of every workspace file. */
export const workspaceExtension = '.leidraad';

// Windows refuses these whatever the extension; a shared folder must be readable everywhere.
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
// oxlint-disable-next-line no-control-regex -- control characters are what is refused here
const forbidden = /[\\/:*?"<>|\u0000-\u001f\u007f]/;
const maxBytes = 255;

/** Whether a name ends as the name of a workspace file does. */
export function isWorkspaceFileName(name: string): boolean {
  return name.toLowerCase().endsWith(workspaceExtension);
}

/** A name with `.leidraad` behind it where that is missing. */
export function withWorkspaceExtension(name: string): string {
  return isWorkspaceFileName(name) ? name : `${name}${workspaceExtension}`;
}

/** The name of a new workspace file, or undefined where no disk of Windows, macOS and Linux alike would take it. */
export function toWorkspaceFileName(name: string): string | undefined {
  const file = withWorkspaceExtension(name.trim());
  const base = file.slice(0, -workspaceExtension.length);
  const isRefused =
    /^\.|^$|[. ]$/.test(base) ||
    forbidden.test(file) ||
    reservedOnWindows.test(file) ||
    Buffer.byteLength(file) > maxBytes;
  return isRefused ? undefined : file;
}
