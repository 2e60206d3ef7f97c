import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '#core/analysis/finding.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import type { ProcessId, StepId, TargetGroupId } from '#core/model/id.ts';
import { createProcess, type Process } from '#core/model/process.ts';
import { AnalysisStore, type WorkspaceAnalysis } from '../../renderer/analysis/analysis-store.ts';
import { countBySeverity } from '../../renderer/analysis/count-by-severity.ts';
import { countLater } from '../../renderer/analysis/count-later.ts';
import type { Session } from '../../renderer/session/session.ts';
import type { AnalysisAnswer, AnalysisQuestion } from '../../renderer/workers/analysis-messages.ts';
import { AnalysisService } from '../../renderer/workers/analysis-service.ts';
import { readExample } from '../core/example.ts';
import { givenSession, processId, stepId } from './given-session.ts';

const today = (): string => '2026-11-22';
const confirmation = 's-bevestiging' as StepId;
const production = 'tg-productie' as TargetGroupId;

/** A store whose questions are answered when the test says so. */
async function givenStore() {
  const { session } = await givenSession();
  const questions: AnalysisQuestion[] = [];
  let listener: ((answer: AnalysisAnswer) => void) | undefined;
  const service = new AnalysisService(
    (answer) => listener?.(structuredClone(answer)),
    () => Promise.resolve(),
  );
  const store = new AnalysisStore(
    session,
    {
      ask: (question) => questions.push(structuredClone(question)),
      onAnswer: (hear) => (listener = hear),
    },
    { today },
  );
  const answer = async (): Promise<void> => {
    for (const question of questions.splice(0)) await service.ask(question);
  };
  return { session, store, answer, questions };
}

function foundIn(store: AnalysisStore): WorkspaceAnalysis {
  const found = store.getState();
  if (!found) throw new Error('nothing was found');
  return found;
}

const ids = (findings: readonly Finding[]): string[] => findings.map(({ ruleId }) => ruleId);

describe('the analysis beside the session', () => {
  test('given a workspace that was just opened, findings are there after the first answer', async () => {
    const { store, answer } = await givenStore();
    expect(store.getState()).toBeUndefined();
    await answer();
    expect(store.getState()?.open).not.toEqual([]);
  });

  test('given a change, only the change is sent, and the answer is that of a check of everything', async () => {
    const { session, store, answer, questions } = await givenStore();
    await answer();
    const place = { processId, stepId: confirmation, targetGroupIds: [production] };
    session.perform('channel.set', { ...place, channelId: 'ch-brief' as never });
    expect(questions).toEqual([expect.objectContaining({ patches: [expect.anything()] })]);
    await answer();
    const workspace = session.getState().open?.history.workspace;
    expect(ids(store.getState()?.open ?? [])).not.toContain('step-without-channel');
    expect(store.getState()?.workspace).toBe(workspace);
    expect(store.getState()?.analysis).toEqual(workspace && runAnalysis(workspace, { asOf: today() }));
  });

  test('until the answer comes the earlier findings stay, with the workspace they belong to', async () => {
    const { session, store, answer } = await givenStore();
    await answer();
    const before = store.getState();
    session.perform('step.rename', { processId, stepId, name: 'Anders' });
    expect(store.getState()).toBe(before);
    await answer();
    expect(store.getState()?.workspace).toBe(session.getState().open?.history.workspace);
  });

  test('a newer question ends the work on an older one', async () => {
    const example = readExample();
    const runs: number[] = [];
    const pauses: (() => void)[] = [];
    const service = new AnalysisService(
      ({ run }) => runs.push(run),
      () => new Promise((resolve) => pauses.push(resolve)),
    );
    const clock = vi.spyOn(performance, 'now');
    clock.mockReturnValueOnce(0).mockReturnValue(1000);
    const first = service.ask({ run: 1, asOf: today(), workspace: example });
    expect(pauses).toHaveLength(1);
    clock.mockReturnValue(0);
    await service.ask({ run: 2, asOf: today(), patches: [] });
    pauses[0]?.();
    await first;
    clock.mockRestore();
    expect(runs).toEqual([2]);
  });

  test('tells its listeners, and forgets a workspace that is closed', async () => {
    const { session, store, answer } = await givenStore();
    let calls = 0;
    store.subscribe(() => (calls += 1));
    await answer();
    expect(calls).toBe(1);
    await session.close();
    expect(store.getState()).toBeUndefined();
  });
});

describe('findings have their place', () => {
  test('at the cell where they are solved', async () => {
    const { store, answer } = await givenStore();
    await answer();
    const found = foundIn(store);
    expect(ids(found.atCell(confirmation, `primary:${production}`))).toEqual(['step-without-channel']);
    expect(ids(found.atCell('s-vragenlijst' as StepId, 'supporting:tg-werknemer'))).toEqual(['no-supporting-channel']);
    expect(ids(found.atCell('s-aanmelden' as StepId, 'expectNext'))).toEqual(['next-step-not-told']);
  });

  test('at the step, and one about the whole process only at the process', async () => {
    const { store, answer } = await givenStore();
    await answer();
    const found = foundIn(store);
    expect(countBySeverity(found.atStep('s-keuring' as StepId))).toEqual({ error: 3, warning: 1, hint: 0 });
    const whole = found
      .inProcess(processId)
      .filter((finding) => found.placesOf(finding).every((place) => place.stepId === undefined));
    expect(ids(whole)).toContain('systems-not-linked');
  });

  test('given a process at an early stage, what waits for later is counted for that process and for no other', async () => {
    const { session, store, answer } = await givenStore();
    const other = createProcess({ id: 'p-ander' as ProcessId, name: 'Ander proces' });
    session.perform('object.add', { kind: 'process', object: other } as never);
    await answer();
    expect(countLater(foundIn(store), processIn(session))).toBe(0);
    const open = foundIn(store).inProcess(processId).length;
    const ofOther = countLater(foundIn(store), other);
    session.perform('object.set', { kind: 'process', id: processId, fields: { stage: 'channels' } } as never);
    await answer();
    const later = countLater(foundIn(store), processIn(session));
    expect(later).toBeGreaterThan(0);
    expect(later + foundIn(store).inProcess(processId).length).toBe(open);
    expect(countLater(foundIn(store), other)).toBe(ofOther);
  });
});

describe('a process that has no steps yet', () => {
  test('is found incomplete all the same, but nothing about it is counted before its first step', async () => {
    const { session, store, answer } = await givenStore();
    await answer();
    const before = foundIn(store).open.length;
    const id = 'p-leeg' as ProcessId;
    const empty = createProcess({ id, name: 'Leeg proces', stage: 'planning', targetGroupIds: [production] });
    session.perform('object.add', { kind: 'process', object: empty } as never);
    await answer();
    const about = foundIn(store).analysis.findings.filter(({ anchor }) => anchor.id === id);
    expect(ids(about)).toContain('flow-broken');
    expect(foundIn(store).open).toHaveLength(before);
    expect(foundIn(store).inProcess(id)).toEqual([]);

    const place = { processId: id, newPhase: { id: 'ph-1', name: 'Fase 1' } };
    session.perform('step.add', { ...place, stepId: 's-eerste', name: 'Eerste stap' } as never);
    await answer();
    expect(foundIn(store).inProcess(id)).not.toEqual([]);
    expect(foundIn(store).open.length).toBeGreaterThan(before);
  });
});

function processIn(session: Session): Process {
  const process = session.getState().open?.history.workspace.processes[0];
  if (!process) throw new Error('There is no process');
  return process;
}
