/** Outcome of work that can fail in an expected way; `throw` is for bugs only. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

/** A successful outcome. */
export function success<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** An expected failure. */
export function failure<Failure>(error: Failure): { ok: false; error: Failure } {
  return { ok: false, error };
}
