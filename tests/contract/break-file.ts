import { readFile, writeFile } from 'node:fs/promises';

/** Makes the owner of the first process nobody: a problem that can be repaired. */
export async function breakFile(path: string): Promise<void> {
  const json = JSON.parse(await readFile(path, 'utf8')) as { processes: object[] };
  const [first, ...others] = json.processes;
  await writeFile(path, JSON.stringify({ ...json, processes: [{ ...first, ownerId: 'nobody' }, ...others] }));
}
