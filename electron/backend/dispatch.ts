import { z } from 'zod';
import { methods, type MethodName } from '#core/contract/contract.ts';
import { hostErrorSchema, type HostError } from '#core/contract/host-error.ts';
import { anyCallErrorKinds, type Method } from '#core/contract/method.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { Backend } from './create-backend.ts';
import { logBug } from './log-bug.ts';

/** Calls a host method for a transport: arguments and outcome are checked against the contract, and a bug becomes a failure too. */
export async function dispatch(
  backend: Pick<Backend, 'handlers'>,
  name: string,
  rawArguments: unknown,
  from?: string,
): Promise<Result<unknown, HostError>> {
  if (!isMethodName(name)) return failure({ kind: 'unknown-method', method: name.slice(0, 100) });
  const checked = methods[name].arguments.safeParse(rawArguments);
  if (!checked.success) {
    return failure({ kind: 'invalid-arguments', method: name, cause: z.prettifyError(checked.error) });
  }
  try {
    const handler = backend.handlers[name] as (args: unknown, from?: string) => Promise<Result<unknown, HostError>>;
    return checkOutcome(methods[name], await handler(checked.data, from));
  } catch (error) {
    return failure({ kind: 'host-failed', cause: logBug(`doing ${name}`, error) });
  }
}

function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}

/** @throws when the outcome is not what the contract promises: that is a bug. */
function checkOutcome(method: Method, outcome: Result<unknown, HostError>): Result<unknown, HostError> {
  if (outcome.ok) return success(method.result.parse(outcome.value));
  const error = hostErrorSchema.parse(outcome.error);
  const promised: readonly string[] = [...method.errors, ...anyCallErrorKinds];
  if (!promised.includes(error.kind)) throw new Error(`the contract does not promise the failure ${error.kind}`);
  return failure(error);
}
