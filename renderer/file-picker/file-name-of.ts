/** A file name for something with this name: a name may hold signs that a file name may not. */
export function fileNameOf(name: string): string {
  return name
    .replaceAll(/[\\/:*?"<>|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}
