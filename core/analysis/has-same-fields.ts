/** Whether two objects have the same values (by identity) in the same fields, some of them left out of the look. */
export function hasSameFields(one: object, other: object, except: readonly string[]): boolean {
  const own = fieldsOf(one, except);
  const others = fieldsOf(other, except);
  return (
    own.size === others.size &&
    [...own].every(([name, value]) => others.has(name) && Object.is(value, others.get(name)))
  );
}

function fieldsOf(thing: object, except: readonly string[]): Map<string, unknown> {
  return new Map(Object.entries(thing).filter(([name]) => !except.includes(name)));
}
