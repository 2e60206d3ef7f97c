import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Analyser } from '#core/analysis/analyser.ts';
import { performEdit, startHistory } from '#core/history/history.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { contentRows } from '../renderer/features/content/inventory/content-rows.ts';
import { generateWorkspace } from './fixtures/generate-workspace.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Another channel in one process after another, and now and then another title. */
function change(workspace: Workspace, count: number): Workspace {
  const history = startHistory(workspace);
  const process = workspace.processes[(count * 7) % workspace.processes.length];
  const step = process?.steps[count % process.steps.length];
  const groupId = process?.targetGroupIds[0];
  const channel = workspace.channels[count % workspace.channels.length];
  const item = workspace.contentItems[count];
  if (!process || !step || !groupId || !channel || !item) throw new Error('The workspace is too small');
  const context = { newId: (): string => `new${count}` };
  const changed =
    count % 3 === 0
      ? performEdit(history, 'content.change', { items: [{ ...item, title: `${item.title} ${count}` }] }, context)
      : performEdit(
          history,
          'channel.set',
          {
            processId: process.id,
            stepId: step.id,
            targetGroupIds: [groupId],
            channelId: channel.id,
          },
          context,
        );
  if (!changed.ok) throw new Error(changed.error);
  return changed.value.history.workspace;
}

test.each([
  [
    'the check',
    (): ((workspace: Workspace) => unknown) => {
      const analyser = new Analyser();
      return (workspace) => analyser.run(workspace, '2026-11-22');
    },
  ],
  ['the list of content', () => (workspace: Workspace) => contentRows(workspace, 'text')],
])('%s keeps nothing of states that are past', async (_name, make) => {
  const look = make();
  let workspace = generateWorkspace({ processes: 8, stepsPerProcess: 8, groups: 2 });
  look(workspace);
  const past: WeakRef<Workspace>[] = [];
  for (let count = 0; count < 60; count += 1) {
    past.push(new WeakRef(workspace));
    workspace = change(workspace, count);
    look(workspace);
  }
  // A reference that was looked at is kept until the task ends.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(past.filter((state) => state.deref() !== undefined && state.deref() !== workspace)).toHaveLength(0);
});
