/** What the exit status of a command means. */
export const exitStatus = {
  fine: 0,
  /** It ran, and there is something to act on. */
  somethingToActOn: 1,
  /** Bad usage, or input that cannot be read. */
  cannotRun: 2,
  /** The output cannot be written. */
  cannotWrite: 3,
} as const;

/** An exit status of the command. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
