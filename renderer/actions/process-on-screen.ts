import type { Process } from '#core/model/process.ts';
import type { ActionContext } from './action.ts';

/** The process whose blueprint is on the screen. */
export function processOnScreen({ path, session }: Pick<ActionContext, 'path' | 'session'>): Process | undefined {
  const [area, id] = path.split('/').filter(Boolean);
  if (area !== 'process' || id === undefined) return undefined;
  const processId = decodeURIComponent(id);
  return session.getState().open?.history.workspace.processes.find((process) => process.id === processId);
}
