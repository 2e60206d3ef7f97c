import { expect, test } from 'vitest';
import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import { readExample } from '../../example.ts';
import { wmoProcess } from './large-processes.ts';
import { allNodes, readSvg } from './read-svg.ts';

test('the example in Dutch: counts, a line per group and per step', () => {
  const workspace = readExample();
  const [process] = workspace.processes;
  const matrix = process && drawChannelMatrix(workspace, process, { language: 'nl' });
  expect(matrix?.textAlternative).toMatchSnapshot('arbo-keuring');
  const described = allNodes(readSvg(matrix?.pages[0]?.svg ?? '')).find(({ name }) => name === 'desc');
  expect(described?.text).toBe(matrix?.textAlternative.summary);
});

test('loops, conditions and supporting channels in English', () => {
  const { workspace, process } = wmoProcess();
  const { summary, lines } = drawChannelMatrix(workspace, process, { language: 'en' }).textAlternative;
  expect(summary).toContain('6 target groups, 18 steps, 10 channels. Every contact has a channel.');
  expect(lines).toContain(
    'Step 9. Ondertekent de aanvraag. Inwoner, digitaal vaardig, Mantelzorger and Wettelijk vertegenwoordiger: MijnGemeente (portaal); Inwoner die liever belt of schrijft: Papieren formulier; Cliëntondersteuner wijkteam: E-mail. Back to step 8.',
  );
  expect(lines).toContain('Step 10. Beoordeling door Wmo-consulent. Backstage.');
  expect(lines.find((line) => line.startsWith('Step 7.'))).toContain('(after step 5: liever aan de balie, 30%)');
});
