import { readFileSync } from 'node:fs';
import type { Workspace } from '#core/model/workspace.ts';

/** A fresh copy of the example workspace as it comes with the app. */
export function readExample(): Workspace {
  return JSON.parse(
    readFileSync(new URL('../../templates/arbo-keuring.nl.leidraad', import.meta.url), 'utf8'),
  ) as Workspace;
}
