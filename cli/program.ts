import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { checkCommand } from './commands/check.ts';
import { diffCommand } from './commands/diff.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { validateCommand } from './commands/validate.ts';
import { printError } from './print.ts';

/** The whole command line; wrong usage throws a `CommanderError` after saying in one line what is wrong. */
export function createProgram(): Command {
  const program = new Command('leidraad')
    .description('Designs customer communication processes: workspaces from the command line.')
    .version(packageJson.version)
    .showSuggestionAfterError();
  const commands = [checkCommand(), exportCommand(), newCommand(), importCommand(), validateCommand(), diffCommand()];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    command.exitOverride().configureOutput({ outputError: (message) => printError(oneLine(message)) });
  }
  return program;
}

/** Commander starts with "error:" and puts a suggestion on a second line. */
function oneLine(message: string): string {
  return `leidraad: ${message
    .replace(/^error: /, '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')}`;
}
