/** Makes a value out of JSON unchangeable, with everything in it, so that the open workspace can only change through edits. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const part of parts) if (typeof part === 'object') deepFreeze(part);
  return Object.freeze(value);
}
