import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, success, type Result } from '#core/result.ts';
import { describeReadFailure } from '../backend/store/file-failure.ts';

/** What was asked for on the command line. */
export interface CommandLine {
  /** Absolute path of the workspace to open. */
  file: string | undefined;
  /** Only serve: print the address and open no window. */
  isServeOnly: boolean;
}

/** How the command is used. */
export const usage = 'npm start [-- [--serve] [FILE.leidraad]]';

/** Reads the command line; a relative FILE counts from where npm was called. The failure is one line for the person. */
export function readCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<CommandLine, string> {
  let parsed: { values: { serve?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: { serve: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    return failure(`${error instanceof Error ? error.message : String(error)} Usage: ${usage}`);
  }
  const { positionals, values } = parsed;
  if (positionals.length > 1) return failure(`One file at a time. Usage: ${usage}`);
  const isServeOnly = values.serve === true;
  const [given] = positionals;
  if (given === undefined) return success({ file: undefined, isServeOnly });
  const file = resolve(environment['INIT_CWD'] ?? process.cwd(), given);
  const cause = whyUnreadable(file);
  return cause === undefined ? success({ file, isServeOnly }) : failure(`Leidraad cannot open ${file}: ${cause}`);
}

function whyUnreadable(file: string): string | undefined {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).isFile() ? undefined : 'this is not a file. Give a workspace (.leidraad).';
  } catch (error) {
    const { kind, cause } = describeReadFailure(error, file);
    if (kind === 'file-missing') return 'there is no such file. Check the name and the folder.';
    return kind === 'no-permission' ? 'you have no permission to read it.' : `${cause}.`;
  }
}
