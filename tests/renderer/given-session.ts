import example from '../../templates/arbo-keuring.nl.leidraad?raw';
import type { Host } from '#core/contract/contract.ts';
import type { FileId } from '#core/contract/file-methods.ts';
import type { ProcessId, StepId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { createMemoryHost } from '../../renderer/host/memory-host.ts';
import { Session } from '../../renderer/session/session.ts';

/** The example as it is in the file. */
export function exampleWorkspace(): Workspace {
  return JSON.parse(example) as Workspace;
}

/** Ids in the example. */
export const processId = 'p-keuring' as ProcessId;
/** See `processId`. */
export const stepId = 's-uitnodiging' as StepId;
/** The file of the example in the memory host. */
export const fileId = 'keuring.leidraad' as FileId;

/** A session with the example open, on a host in memory that a test may change. */
export async function givenSession(
  change: (host: Host) => Host = (host) => host,
): Promise<{ session: Session; host: Host }> {
  const host = change(createMemoryHost({ workspaces: { [fileId]: exampleWorkspace() } }));
  const session = new Session(host);
  await session.open(fileId);
  return { session, host };
}

/** Name of the step as the session has it. */
export function nameOf(session: Session): string | undefined {
  return session.getState().open?.history.workspace.processes[0]?.steps.find(({ id }) => id === stepId)?.name;
}
