import type { Finding } from '#core/analysis/finding.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { openWorkerDesk } from './worker-desk.ts';

/** Checks a workspace that is not the open one, on a day, in a worker of its own. */
export async function analyseOnce(workspace: Workspace, asOf: string): Promise<readonly Finding[]> {
  const desk = openWorkerDesk();
  try {
    return await new Promise((resolve) => {
      desk.onAnswer(({ come }) => resolve(come));
      desk.ask({ run: 1, asOf, workspace });
    });
  } finally {
    desk.close();
  }
}
