/** Whether two objects have the same values (by identity) in the same fields, some of them left out of the look. */
export function hasSameFields(one: object, other: object, except: readonly string[]): boolean {
  const names = namesOf(one, except);
  return (
    names.length === namesOf(other, except).length &&
    names.every((name) => Object.hasOwn(other, name) && Object.is(valueOf(one, name), valueOf(other, name)))
  );
}

function namesOf(thing: object, except: readonly string[]): string[] {
  return Object.keys(thing).filter((name) => !except.includes(name));
}

function valueOf(thing: object, name: string): unknown {
  return (thing as Record<string, unknown>)[name];
}
