import { jsonPointer, type JsonPath } from './json-pointer.ts';
import { placeOf } from './place-of.ts';
import type { ProblemCode } from './problem-messages.ts';

/** Something wrong in a workspace file: what, where, and with which values its sentence is filled. */
export interface Problem {
  code: ProblemCode;
  /** JSON pointer (RFC 6901); empty for the file as a whole. */
  pointer: string;
  values: Record<string, string | number>;
  /** Whether `repairWorkspace` knows a cure. */
  isRepairable: boolean;
}

/** What to say about a problem. */
export interface ProblemDetails {
  code: ProblemCode;
  values?: Record<string, string | number>;
  isRepairable?: boolean;
}

/** A problem at a place in a document; adds what that place is called, so that the sentence can name it. */
export function problemAt(root: unknown, path: JsonPath, details: ProblemDetails): Problem {
  return {
    code: details.code,
    pointer: jsonPointer(path),
    values: { ...placeOf(root, path), ...details.values },
    isRepairable: details.isRepairable ?? false,
  };
}
