/** The text at a key such as `action.edit.undo` in a file of texts; undefined when there is none. */
export function textAt(texts: object, key: string): unknown {
  return key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], texts);
}

/** Every key of a file of texts with its text. */
export function allTexts(texts: object, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : allTexts(value as object, `${prefix}${key}.`),
  );
}
