import { describe, expect, test } from 'vitest';
import { contextChanges } from '#core/analysis/context-changes.ts';
import { contextHashOf, type Finding } from '#core/analysis/finding.ts';
import { namesIn } from '#core/analysis/names.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import type { AcceptanceId, TargetGroupId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { packVersion } from '#core/review/versions/pack-version.ts';
import { statesWithAcceptance } from '../../renderer/analysis/states-with-acceptance.ts';
import { givenSession } from './given-session.ts';

const asOf = '2026-11-22';
const id = 'ac-1' as AcceptanceId;

function findingIn(workspace: Workspace, like: (finding: Finding) => boolean): Finding {
  const found = runAnalysis(workspace, { asOf }).findings.find(like);
  if (!found) throw new Error('no such finding');
  return found;
}

/** The example, with one finding accepted and its process renamed afterwards. */
async function givenAcceptance() {
  const { session } = await givenSession();
  const history = () => {
    const { open } = session.getState();
    if (!open) throw new Error('nothing is open');
    return open.history;
  };
  const finding = findingIn(history().workspace, ({ path }) => path !== undefined);
  const { fingerprint, ruleId } = finding;
  const contextHash = contextHashOf(finding);
  const reason = 'Zo is het met de opdrachtgever afgesproken';
  const acceptance = { id, fingerprint, ruleId, reasonCode: 'deliberate' as const, reason, on: asOf, contextHash };
  session.perform('finding.accept', { acceptance: acceptance as never, subject: 'melding' });
  return { session, history, fingerprint };
}

describe('a finding that came back', () => {
  test('accepted in this sitting: the state to compare with is the one right after', async () => {
    const { session, history } = await givenAcceptance();
    const then = history().workspace;
    for (const name of ['Eén', 'Twee']) {
      session.perform('object.set', { kind: 'process', id: 'p-keuring', fields: { name } } as never);
    }
    expect([...statesWithAcceptance(history(), id)]).toEqual([then]);
  });

  test('accepted earlier: the state that was opened, then each version that has the acceptance', async () => {
    const { history } = await givenAcceptance();
    const { workspace } = history();
    const version = { id: 'v-1', name: 'Toen', on: '2026-11-23T10:00:00Z', content: packVersion(workspace) };
    const opened = { ...workspace, name: 'Nu', versions: [version] } as Workspace;
    expect([...statesWithAcceptance({ workspace: opened, past: [], future: [] }, id)]).toEqual([workspace]);
    const other = { ...opened, acceptances: [] };
    expect([...statesWithAcceptance({ workspace: other, past: [], future: [] }, id)]).toEqual([workspace]);
  });

  test('what is different is said in names and in the sentence of then', async () => {
    const { history } = await givenAcceptance();
    const { workspace } = history();
    const now = findingIn(workspace, ({ targetGroupIds }) => targetGroupIds.length > 1);
    const names = namesIn(workspace, 'nl');
    const [first, ...others] = now.targetGroupIds as [TargetGroupId, ...TargetGroupId[]];
    expect(contextChanges(now, now, names)).toEqual({ come: [], gone: [], isOtherPath: false });
    const then = { ...now, targetGroupIds: others, path: ['s-keuring'] as never };
    expect(contextChanges(then, now, names)).toMatchObject({
      come: [names.of('targetGroup', first)],
      gone: [],
      isOtherPath: true,
    });
    expect(contextChanges(now, then, names).gone).toEqual([names.of('targetGroup', first)]);
    const asOther = findingIn(workspace, ({ ruleId }) => ruleId !== now.ruleId);
    expect(contextChanges(asOther, now, names).before).not.toBeUndefined();
  });
});
