import { describe, expect, test } from 'vitest';
import type { InformationItemId, TargetGroupId } from '#core/model/id.ts';
import { informationMatrix } from '../../renderer/features/information/information-matrix.ts';
import { readExample } from '../core/example.ts';

const workspace = readExample();
const [process] = workspace.processes;
if (!process) throw new Error('no process');

function marksOf(infoId: string, groupId?: string): Record<string, object> {
  const { steps, rows } = informationMatrix(workspace, process as never, groupId as TargetGroupId | undefined);
  const row = rows.find(({ item }) => item.id === (infoId as InformationItemId));
  return Object.fromEntries([...(row?.marks ?? [])].map(([place, mark]) => [steps[place]?.step.id ?? '', mark]));
}

describe('information against steps', () => {
  test('what is told and needed stands at its steps, told here and needed there', () => {
    expect(marksOf('i-geheim')).toEqual({ 's-vragenlijst': { isTold: true, isNeeded: true } });
    expect(marksOf('i-meenemen')).toMatchObject({ 's-bevestiging': { isTold: true }, 's-keuring': { isNeeded: true } });
  });

  test('for one target group only what that group meets', () => {
    expect(marksOf('i-aanmelding-ontvangen', 'tg-werkgever')).toHaveProperty('s-aanmelden');
    expect(marksOf('i-aanmelding-ontvangen', 'tg-werknemer')).toEqual({});
  });

  test('what is told comes before what is asked, and what is used nowhere stays as a row', () => {
    const { rows } = informationMatrix(workspace, process as never);
    const directions = rows.map(({ item }) => item.direction);
    expect(directions.lastIndexOf('tell')).toBeLessThan(directions.indexOf('ask'));
    expect(rows).toHaveLength(workspace.informationItems.length);
  });
});
