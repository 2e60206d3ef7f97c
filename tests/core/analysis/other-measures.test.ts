import { describe, expect, test } from 'vitest';
import { informationMeasures } from '#core/analysis/measures/information-measures.ts';
import { planningMeasures } from '#core/analysis/measures/planning-measures.ts';
import { replyGaps } from '#core/analysis/measures/reply-gaps.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import type { ProcessId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import { readExample } from '../example.ts';

const asOf = '2026-11-22';

function givenExample() {
  const workspace = readExample();
  const process = processById(workspace, 'p-keuring' as ProcessId);
  if (!process) throw new Error('the example lost its process');
  return { workspace, process, findings: runAnalysis(workspace, { asOf }).findings };
}

describe('the information measures', () => {
  test('what is needed and not told is what the rules find missing', () => {
    const { workspace, process, findings } = givenExample();
    const measured = informationMeasures(viewProcess(workspace, process));
    const missing = findings.find(({ ruleId }) => ruleId === 'info-missing-on-path');
    for (const { targetGroupId, untold, gapRate } of measured) {
      const isMissing = missing?.targetGroupIds.includes(targetGroupId) ?? false;
      expect(untold.some(({ infoId }) => infoId === missing?.discriminators['info'])).toBe(isMissing);
      expect((gapRate ?? 0) > 0).toBe(untold.length > 0);
    }
    expect(measured.some(({ untold }) => untold.length > 0)).toBe(true);
  });

  test('nothing is told again unnoticed where the rule finds nothing; a second telling counts', () => {
    const { workspace, process } = givenExample();
    const rates = informationMeasures(viewProcess(workspace, process)).map(({ overlapRate }) => overlapRate);
    expect(rates).toEqual([0, 0, 0]);
    const unmarked = structuredClone(workspace);
    for (const item of unmarked.contentItems) {
      for (const told of item.tells ?? []) if (typeof told === 'object') delete (told as { repeat?: string }).repeat;
    }
    for (const info of unmarked.informationItems) delete (info as { repeatable?: boolean }).repeatable;
    const again = processById(unmarked, process.id);
    const later = again && informationMeasures(viewProcess(unmarked, again));
    expect(Math.max(...(later ?? []).map(({ overlapRate }) => overlapRate ?? 0))).toBeGreaterThan(0);
  });
});

describe('the other measures', () => {
  test('a norm of 24 hours where 4 are expected is 20 hours too slow; an unknown stays unknown', () => {
    const { workspace, process } = givenExample();
    const gaps = replyGaps(workspace, process);
    expect(gaps.find(({ channel }) => channel.name === 'E-mail')).toMatchObject({ hours: 20, share: 0.44 });
    const silent = structuredClone(workspace);
    for (const channel of silent.channels) delete (channel as { responseNorm?: unknown }).responseNorm;
    const again = processById(silent, process.id);
    expect(again && replyGaps(silent, again).map(({ hours }) => hours)).toEqual(
      gaps.filter(({ channel }) => channel.responseExpectation).map(() => null),
    );
  });

  test('content that is too late or has no owner is what the rules find; the last day itself is in time', () => {
    const { workspace, process, findings } = givenExample();
    const { overdue, withoutOwner, total } = planningMeasures(workspace, process, asOf);
    const found = (ruleId: string, messageId?: string) =>
      findings
        .filter((one) => one.ruleId === ruleId && (messageId === undefined || one.messageId === messageId))
        .map(({ anchor }) => anchor.id);
    expect(overdue.map(({ id }) => id)).toEqual(found('content-overdue', 'due'));
    expect(withoutOwner.map(({ id }) => id)).toEqual(found('content-without-owner'));
    expect(overdue.length).toBeGreaterThan(0);
    expect(total).toBeGreaterThan(overdue.length);
    const lastDay = overdue[0]?.dueDate ?? '';
    expect(planningMeasures(workspace, process, lastDay).overdue).toEqual([]);
  });
});
