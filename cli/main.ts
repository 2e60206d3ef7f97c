import { CommanderError } from 'commander';
import { exitStatus } from './exit-status.ts';
import { printError } from './print.ts';
import { createProgram } from './program.ts';

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitStatus.fine : exitStatus.cannotRun;
  else {
    printError(`leidraad: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = exitStatus.cannotRun;
  }
}
