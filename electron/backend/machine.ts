import { hostname, userInfo } from 'node:os';

/** This computer and this program on it, as others see them in a lock: a seam, so that a test can be two of them. */
export interface Machine {
  readonly name: string;
  readonly userName: string;
  readonly processId: number;
  isRunning(processId: number): boolean;
}

/** The real machine. */
export const thisMachine: Machine = {
  name: hostname(),
  userName: nameOfUser(),
  processId: process.pid,
  isRunning: (processId) => {
    try {
      process.kill(processId, 0);
      return true;
    } catch (error) {
      // Not being allowed to reach it means that it is there.
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};

/** Some accounts have no name, such as those made up by a container. */
function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
