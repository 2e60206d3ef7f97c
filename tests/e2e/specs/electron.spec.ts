import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, expect, test } from '@playwright/test';
import { findElectron } from '../../../electron/launch/find-electron.ts';
import { hasDisplay } from '../../../electron/launch/has-display.ts';
import { buildElectron } from '../../../build/build-electron.ts';
import { TemporaryHome } from '../harness/running-app.ts';
import { BlueprintPage } from '../pages/blueprint-page.ts';
import { FramePage } from '../pages/frame-page.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const executablePath = findElectron(project);

test.skip(executablePath === undefined, 'Electron’s program is not installed here (npx install-electron fetches it)');
test.skip(!hasDisplay(process.platform, process.env), 'There is no display to show a window on');

test.beforeAll(() => buildElectron());

test('the app in Electron opens a file, keeps a change, and saves it before its window closes', async () => {
  const home = await TemporaryHome.make();
  const { HOME: _home, ...environment } = process.env;
  const app = await _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      join(project, 'dist', 'electron', 'main.js'),
      home.workspaceFile,
    ],
    env: { ...(environment as Record<string, string>), HOME: home.folder, LEIDRAAD_DATA: join(home.folder, 'data') },
  });
  const page = await app.firstWindow();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).protocol));
  const frame = new FramePage(page);
  await frame.isReady();
  await page.reload();
  await frame.isReady();
  expect(new Set(requests)).toEqual(new Set(['app:']));

  const menus = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(menus).toEqual(expect.arrayContaining(['Bestand', 'Bewerken', 'Beeld', 'Ga naar', 'Help']));

  await frame.goTo('process/p-keuring');
  await new BlueprintPage(page).rename('s-uitnodiging', 'Uitnodiging komt binnen');
  await app.close();
  const { processes } = await home.readWorkspace();
  expect(processes[0]?.steps.map(({ name }) => name)).toContain('Uitnodiging komt binnen');
  await home.remove();
});
