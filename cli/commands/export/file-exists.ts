import { stat } from 'node:fs/promises';

/** Whether there is something at this path. */
export async function fileExists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
