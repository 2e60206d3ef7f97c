import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { Process } from '#core/model/process.ts';
import { readExample } from '../example.ts';

/** A process in shorthand: `phase:step` names in model order and `from>to` links. */
function processOf(steps: string[], links: string[]): Process {
  const phases = [...new Set(steps.map((step) => step.split(':')[0]))];
  return {
    id: 'p',
    name: 'p',
    lifecycle: 'design',
    targetGroupIds: [],
    phases: phases.map((id) => ({ id, name: id })),
    steps: steps.map((step, index) => ({
      id: step.split(':')[1],
      name: step,
      phaseId: step.split(':')[0],
      kind: 'contact',
      initiator: 'organisation',
      ...(index === 0 ? { role: 'entry' } : {}),
    })),
    transitions: links.map((link, index) => ({ id: `t${index}`, from: link.split('>')[0], to: link.split('>')[1] })),
  } as unknown as Process;
}

function orderOf(process: Process): string[] {
  return orderSteps(process).steps.map(({ stepId }) => stepId);
}

describe('the order of steps', () => {
  test('the example is numbered as in its pictures', () => {
    const [process] = readExample().processes;
    expect(process && orderSteps(process).steps.map(({ stepId, number }) => `${number} ${stepId}`)).toEqual([
      '1 s-aanmelden',
      '2 s-uitnodiging',
      '3 s-afspraak',
      '4 s-bevestiging',
      '5 s-afspraak-bellen',
      '6 s-vragenlijst',
      '7 s-herinnering',
      '8 s-keuring',
      '9 s-beoordelen',
      '10 s-uitslag',
      '11 s-uitslag-werkgever',
      '12 s-gesprek',
      '13 s-evaluatie',
    ]);
  });

  test('a branch stays together and its join comes after both', () => {
    const process = processOf(
      ['a:1', 'a:join', 'a:left', 'a:right', 'a:left2'],
      ['1>left', '1>right', 'left>left2', 'left2>join', 'right>join'],
    );
    expect(orderOf(process)).toEqual(['1', 'left', 'left2', 'right', 'join']);
  });

  test('phases come in their own order, whatever the order of the list', () => {
    expect(orderOf(processOf(['a:1', 'b:2', 'a:3'], ['1>2', '2>3']))).toEqual(['1', '3', '2']);
  });

  test('a way back is a loop and does not turn the order round', () => {
    const process = processOf(['a:1', 'a:2', 'a:3'], ['1>2', '2>3', '3>1', '2>2']);
    expect(orderOf(process)).toEqual(['1', '2', '3']);
    expect([...orderSteps(process).loops].map(({ from, to }) => `${from}>${to}`).toSorted()).toEqual(['2>2', '3>1']);
  });

  test('every step gets exactly one number, and all links but loops go forward inside a phase', () => {
    const arbitrary = fc.record({
      steps: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 20 }),
      phases: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 20, maxLength: 20 }),
      links: fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 40 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ steps, phases, links }) => {
        const names = steps.map((step, index) => `${phases[index]}:s${step}`);
        const ids = names.map((name) => name.split(':')[1] ?? '');
        const ends = links.map(([from, to]) => `${ids[from % ids.length]}>${ids[to % ids.length]}`);
        const process = processOf(names, ends);
        const { steps: order, loops } = orderSteps(process);
        expect(order.map(({ stepId }) => stepId).toSorted()).toEqual(ids.toSorted());
        expect(order.map(({ number }) => number)).toEqual(order.map((_, index) => index + 1));
        const places = new Map(order.map((step) => [step.stepId, step]));
        const backwards = process.transitions.filter((way) => {
          const [from, to] = [places.get(way.from), places.get(way.to)];
          return !loops.has(way) && from && to && from.phaseId === to.phaseId && to.number <= from.number;
        });
        expect(backwards).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
