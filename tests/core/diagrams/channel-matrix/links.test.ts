import { describe, expect, test } from 'vitest';
import { branchWays } from '#core/diagrams/channel-matrix/branch-ways.ts';
import { placeColumns } from '#core/diagrams/channel-matrix/columns.ts';
import { linkStops } from '#core/diagrams/channel-matrix/links.ts';
import { stopsOf } from '#core/diagrams/channel-matrix/stops.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import { buildProcess, groupId, tenChannels, type StepShort, type WayShort } from './build-process.ts';

/** The links of the only group, as "from>to" with * for the main route. */
function linksOf(steps: readonly StepShort[], ways: readonly WayShort[]): string[] {
  const { process } = buildProcess({ groups: ['A'], channels: tenChannels, steps, ways });
  const order = orderSteps(process);
  const columns = placeColumns(process, order);
  const stops = stopsOf(groupId(0), columns, process);
  const { links } = linkStops(columns, branchWays(groupId(0), columns, process, order), stops);
  const nameOf = (column: number): string => columns[column]?.step.id ?? '';
  return links.map(({ from, to, isMain }) => `${nameOf(from)}>${nameOf(to)}${isMain ? '*' : ''}`).toSorted();
}

const stop = (id: string, more: Partial<StepShort> = {}): StepShort => ({
  id,
  phase: 'A',
  contacts: [['0', 'mail']],
  ...more,
});
const thin = (id: string, more: Partial<StepShort> = {}): StepShort => ({ id, phase: 'A', kind: 'internal', ...more });

describe('the links of a group', () => {
  test('the likeliest branch is the main route', () => {
    const ways: WayShort[] = [['a>b', 'ja', 0.3], ['a>c', 'nee', 0.7], ['b>d'], ['c>d']];
    expect(linksOf([stop('a'), stop('b'), stop('c'), stop('d')], ways)).toEqual(['a>b', 'a>c*', 'b>d', 'c>d*']);
  });

  test('steps that are no stop are walked over', () => {
    expect(linksOf([stop('a'), thin('x'), thin('y'), stop('b')], [['a>x'], ['x>y'], ['y>b']])).toEqual(['a>b*']);
  });

  test('all branches of a split for all are main, of a choice inside one only the likeliest', () => {
    const steps = [stop('a', { split: 'all' }), thin('x'), stop('b'), stop('c'), stop('d')];
    const ways: WayShort[] = [['a>b'], ['a>x'], ['x>c', '', 0.4], ['x>d', '', 0.6]];
    expect(linksOf(steps, ways)).toEqual(['a>b*', 'a>c', 'a>d*']);
  });

  test('a link that only skips main stops is left out', () => {
    const ways: WayShort[] = [['a>b', '', 0.8], ['b>c'], ['a>c', '', 0.2]];
    expect(linksOf([stop('a'), stop('b'), stop('c')], ways)).toEqual(['a>b*', 'b>c*']);
  });

  test('of equal branches the first in the model wins', () => {
    expect(linksOf([stop('a'), stop('b'), stop('c')], [['a>c'], ['a>b']])).toEqual(['a>b', 'a>c*']);
  });

  test('a loop is no link', () => {
    expect(linksOf([stop('a'), stop('b')], [['a>b'], ['b>a']])).toEqual(['a>b*']);
  });
});
