import { basename, relative, sep } from 'node:path';
import { isInside } from './is-inside.ts';

/** Where a folder is, for the eye only: from the home folder on, as in `lotte / Documenten`; elsewhere its path. */
export function wordLocation(homeFolder: string, folder: string): string {
  if (!isInside(homeFolder, folder)) return folder;
  const steps = relative(homeFolder, folder).split(sep).filter(Boolean);
  return [basename(homeFolder), ...steps].join(' / ');
}
