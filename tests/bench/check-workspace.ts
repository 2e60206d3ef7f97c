import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { Analyser } from '../../core/analysis/analyser.ts';
import { performEdit, startHistory } from '../../core/history/history.ts';
import { generateWorkspace } from '../fixtures/generate-workspace.ts';
import { bpmnOf } from './bpmn-of-workspace.ts';
import { bestOf, percentile, type Row } from './row.ts';

const asOf = '2026-11-22';
const stepsPerProcess = 50;

/** The whole check and the check after one edit, at 10,000 and 1,000 steps × 4 groups. */
export async function checkWorkspace(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const processes of [200, 20]) rows.push(...(await rowsFor(processes)));
  return rows;
}

async function rowsFor(processes: number): Promise<Row[]> {
  const workspace = generateWorkspace({ processes, stepsPerProcess, groups: 4 });
  const steps = processes * stepsPerProcess;
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
  const models = await Promise.all(workspace.processes.map((process) => bpmnOf(process)));
  const lint = async (): Promise<void> => {
    for (const model of models) await linter.lint(model);
  };
  const theirs = (await bestOf(3, lint)) / steps;
  const wholeRow = async (size: string, checked: typeof workspace): Promise<{ row: Row; ms: number }> => {
    const whole = await bestOf(3, () => new Analyser().run(structuredClone(checked), asOf));
    const ms = whole - (await bestOf(3, () => structuredClone(checked)));
    const ours = ms / steps;
    const row = {
      work: 'check it whole, all rules',
      size,
      ours: `${(ours * 1000).toFixed(0)} µs per step`,
      beside: 'bpmnlint recommended',
      theirs: `${(theirs * 1000).toFixed(0)} µs per step`,
      ratio: `${(ours / theirs).toFixed(2)}×`,
      goal: '< 1×',
      isMet: ours < theirs,
    };
    return { row, ms };
  };
  // As bpmnlint sees it: each step once, and nothing to read.
  const alike = generateWorkspace({ processes, stepsPerProcess, groups: 1, isUnwritten: true });
  const { row: ofAlike } = await wholeRow(`${steps} steps × 1 group, no texts`, alike);
  const size = `${steps} steps × 4 groups`;
  const { row, ms } = await wholeRow(size, workspace);
  return [row, ofAlike, ...againRows(size, recheckTimes(workspace, processes), ms, theirs * stepsPerProcess)];
}

function againRows(size: string, times: readonly number[], wholeMs: number, lintMs: number): Row[] {
  const p95 = percentile(times, 0.95);
  const peers = [
    { beside: 'the whole check', ms: wholeMs, digits: 4 },
    { beside: 'bpmnlint on the process that changed', ms: lintMs, digits: 1 },
  ];
  return peers.map(({ beside, ms, digits }) => ({
    work: 'check again after one edit',
    size,
    ours: `p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
    beside,
    theirs: `${ms.toFixed(digits === 1 ? 1 : 0)} ms`,
    ratio: `${(p95 / ms).toFixed(digits)}×`,
    goal: 'p95 ≤ 5 ms',
    isMet: p95 <= 5,
  }));
}

/** Milliseconds per check, each after another channel in another cell; where the channel stays the same there is nothing to check. */
function recheckTimes(workspace: ReturnType<typeof generateWorkspace>, processes: number): number[] {
  const analyser = new Analyser();
  analyser.run(workspace, asOf);
  let history = startHistory(workspace);
  const times: number[] = [];
  for (let count = 0; count < 200; count += 1) {
    const process = history.workspace.processes[(count * 7) % processes];
    const step = process?.steps[(count * 13) % stepsPerProcess];
    const channel = history.workspace.channels[count % history.workspace.channels.length];
    const [groupId] = process?.targetGroupIds ?? [];
    if (!process || !step || !channel || !groupId) continue;
    const place = { processId: process.id, stepId: step.id, targetGroupIds: [groupId] };
    const change = performEdit(
      history,
      'channel.set',
      { ...place, channelId: channel.id },
      { newId: () => `n${count}` },
    );
    if (!change.ok || change.value.history.workspace === history.workspace) continue;
    history = change.value.history;
    const start = performance.now();
    analyser.run(history.workspace, asOf);
    times.push(performance.now() - start);
  }
  return times;
}
