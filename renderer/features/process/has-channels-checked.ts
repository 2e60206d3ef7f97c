import type { Process } from '#core/model/process.ts';

/** Whether the work on a process has come to its channels: before that a contact without one is no mistake. */
export function hasChannelsChecked({ stage }: Process): boolean {
  return stage !== 'flow';
}
