import type { z } from 'zod';
import type { HostError, HostErrorKind } from './host-error.ts';
import type { Result } from '#core/result.ts';

/** One thing the window may ask of the host: its name (`noun:verb`), the schemas of arguments and result, and how it can fail. */
export interface Method<
  Arguments extends z.ZodType = z.ZodType,
  Outcome extends z.ZodType = z.ZodType,
  Kind extends HostErrorKind = HostErrorKind,
> {
  readonly arguments: Arguments;
  readonly result: Outcome;
  /** Expected failures of this method, beside those of any call (`AnyCallErrorKind`). */
  readonly errors: readonly Kind[];
}

/** Failures that any call may meet, whatever the method. */
export const anyCallErrorKinds = [
  'unknown-method',
  'invalid-arguments',
  'host-failed',
  'host-unreachable',
] as const satisfies readonly HostErrorKind[];

/** See `anyCallErrorKinds`. */
export type AnyCallErrorKind = (typeof anyCallErrorKinds)[number];

/** What a method takes. */
export type ArgumentsOf<M extends Method> = z.output<M['arguments']>;

/** What a method gives: its result, or one of its expected failures. */
export type OutcomeOf<M extends Method> = Result<
  z.output<M['result']>,
  Extract<HostError, { kind: M['errors'][number] | AnyCallErrorKind }>
>;

/** Declares a method, keeping its exact types. */
export function defineMethod<Arguments extends z.ZodType, Outcome extends z.ZodType, const Kind extends HostErrorKind>(
  method: Method<Arguments, Outcome, Kind>,
): Method<Arguments, Outcome, Kind> {
  return method;
}
