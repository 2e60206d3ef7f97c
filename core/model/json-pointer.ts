/** Place of a value in a JSON document: the keys and indexes from its root. */
export type JsonPath = readonly (string | number)[];

/** The JSON pointer (RFC 6901) of a path; the root is the empty text. */
export function jsonPointer(path: JsonPath): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The keys of a JSON pointer; indexes stay texts, since only the document knows what is a list. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a path, or undefined where there is none. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** The path of a JSON pointer in a document, with numbers where that has lists. */
export function pathIn(root: unknown, pointer: string): JsonPath {
  const path: (string | number)[] = [];
  let value = root;
  for (const key of keysOf(pointer)) {
    path.push(Array.isArray(value) ? Number(key) : key);
    value = valueAt(value, path.slice(-1));
  }
  return path;
}
