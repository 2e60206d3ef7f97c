import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/analysis/finding.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import { AnalysisStore, type WorkspaceAnalysis } from '../../renderer/analysis/analysis-store.ts';
import { countBySeverity } from '../../renderer/analysis/count-by-severity.ts';
import { givenSession, processId, stepId } from './given-session.ts';

const today = (): string => '2026-11-22';
const confirmation = 's-bevestiging' as StepId;
const production = 'tg-productie' as TargetGroupId;

/** A store whose runs take as long as the test says, and that waits until the test says the person pauses. */
async function givenStore({ runMs = 0 } = {}) {
  const { session } = await givenSession();
  let clock = 0;
  let waiting: (() => void) | undefined;
  const store = new AnalysisStore(session, {
    today,
    now: () => (clock += runMs),
    whenIdle: (run) => {
      waiting = run;
      return () => (waiting = undefined);
    },
  });
  return { session, store, pause: () => waiting?.() };
}

function foundIn(store: AnalysisStore): WorkspaceAnalysis {
  const found = store.getState();
  if (!found) throw new Error('nothing was found');
  return found;
}

const ids = (findings: readonly Finding[]): string[] => findings.map(({ ruleId }) => ruleId);

describe('the analysis beside the session', () => {
  test('given a workspace that was just opened, findings are there after the first pause', async () => {
    const { store, pause } = await givenStore();
    expect(store.getState()).toBeUndefined();
    pause();
    expect(store.getState()?.open).not.toEqual([]);
  });

  test('given a quick run, when something changes, then the new findings are there at once', async () => {
    const { session, store, pause } = await givenStore();
    pause();
    const place = { processId, stepId: confirmation, targetGroupIds: [production] };
    session.perform('channel.set', { ...place, channelId: 'ch-brief' as never });
    expect(ids(store.getState()?.open ?? [])).not.toContain('step-without-channel');
    expect(store.getState()?.workspace).toBe(session.getState().open?.history.workspace);
  });

  test('given a slow run, old findings are never given for a newer workspace', async () => {
    const { session, store, pause } = await givenStore({ runMs: 500 });
    pause();
    expect(store.getState()).toBeDefined();
    session.perform('step.rename', { processId, stepId, name: 'Anders' });
    expect(store.getState()).toBeUndefined();
    pause();
    expect(store.getState()?.workspace).toBe(session.getState().open?.history.workspace);
  });

  test('tells its listeners, and forgets a workspace that is closed', async () => {
    const { session, store, pause } = await givenStore();
    let calls = 0;
    store.subscribe(() => (calls += 1));
    pause();
    expect(calls).toBe(1);
    await session.close();
    expect(store.getState()).toBeUndefined();
  });
});

describe('findings have their place', () => {
  test('at the cell where they are solved', async () => {
    const { store, pause } = await givenStore();
    pause();
    const found = foundIn(store);
    expect(ids(found.atCell(confirmation, `primary:${production}`))).toEqual(['step-without-channel']);
    expect(ids(found.atCell('s-vragenlijst' as StepId, 'supporting:tg-werknemer'))).toEqual(['no-supporting-channel']);
    expect(ids(found.atCell('s-aanmelden' as StepId, 'expectNext'))).toEqual(['next-step-not-told']);
  });

  test('at the step, and one about the whole process only at the process', async () => {
    const { store, pause } = await givenStore();
    pause();
    const found = foundIn(store);
    expect(countBySeverity(found.atStep('s-keuring' as StepId))).toEqual({ error: 2, warning: 1, hint: 0 });
    const whole = found
      .inProcess(processId)
      .filter((finding) => found.placesOf(finding).every((place) => place.stepId === undefined));
    expect(ids(whole)).toContain('systems-not-linked');
  });
});
