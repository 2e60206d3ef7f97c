import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { OpenWorkspace } from '#core/contract/workspace-methods.ts';
import { registerAppScheme, serveWindow } from '../../electron/main/app-protocol.ts';
import { fileToOpen } from '../../electron/main/file-to-open.ts';
import { guardEverything, isOurWindow } from '../../electron/main/guards.ts';
import { createMenuBar } from '../../electron/main/menu.ts';
import { recoverWindow } from '../../electron/main/recover-window.ts';
import { openWindow } from '../../electron/main/window.ts';
import { usablePlace } from '../../electron/main/window-place.ts';
import { renameTo, valueOf } from '../backend/given-backend.ts';
import { makeTemporaryFolder } from '../backend/temporary-folder.ts';
import {
  fake,
  FakeBrowserWindow,
  ownFrame,
  resetFakeElectron,
  type FakeWebContents,
} from '../contract/fake-electron.ts';

vi.mock('electron', async () => (await import('../contract/fake-electron.ts')).electronModule);

beforeEach(() => resetFakeElectron());

/** What Electron is given for a menu, as far as the tests look at it. */
interface MenuItem {
  label?: string;
  role?: string;
  type?: string;
  enabled?: boolean;
  accelerator?: string;
  submenu?: MenuItem[];
  click?: () => void;
}

/** A page that exists while the guards stand. */
function givenGuardedPage(): FakeWebContents {
  guardEverything();
  return new FakeBrowserWindow({}).webContents;
}

/** Whether the page may do what the event announces. */
function mayDo(page: FakeWebContents, name: string, details: object): boolean {
  let isPrevented = false;
  page.emit(name, { ...details, preventDefault: () => (isPrevented = true) });
  return !isPrevented;
}

describe('the window of Electron', () => {
  it('is a page in a sandbox that has nothing of Node', () => {
    openWindow('/app/preload.cjs', async () => true);
    expect(fake.windows[0]?.options).toMatchObject({
      webPreferences: {
        preload: '/app/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: process.platform === 'darwin',
        devTools: false,
      },
    });
    expect(fake.windows[0]?.loadURL).toHaveBeenCalledWith('app://leidraad/');
  });

  it.each([
    { where: 'on the screen', bounds: { x: 100, y: 50, width: 1200, height: 800 }, isUsed: true },
    { where: 'partly beside it', bounds: { x: 1800, y: 50, width: 1200, height: 800 }, isUsed: true },
    { where: 'on a screen that is gone', bounds: { x: 4000, y: 50, width: 1200, height: 800 }, isUsed: false },
    { where: 'with its title above the screen', bounds: { x: 0, y: -500, width: 1200, height: 800 }, isUsed: false },
  ])('comes back where it was: $where', ({ bounds, isUsed }) => {
    openWindow('/app/preload.cjs', async () => true, usablePlace({ bounds, isMaximized: true }));
    const expected = isUsed ? bounds : { width: 1440, height: 900 };
    expect(fake.windows[0]?.options).toMatchObject(expected);
    expect(fake.windows[0]?.maximize).toHaveBeenCalledOnce();
  });

  it('loads its page again after a crash, and asks first when it keeps crashing', async () => {
    const window = openWindow('/app/preload.cjs', async () => true) as unknown as FakeBrowserWindow;
    let now = 0;
    recoverWindow(window as never, { language: async () => 'nl', now: () => now });
    fake.dialog.showMessageBox.mockResolvedValue({ response: 0 });
    const crash = (): boolean => window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    crash();
    crash();
    expect(window.loadURL).toHaveBeenCalledTimes(3);
    crash();
    await vi.waitFor(() => expect(window.loadURL).toHaveBeenCalledTimes(4));
    expect(fake.dialog.showMessageBox).toHaveBeenCalledOnce();
    now = 60_001;
    crash();
    expect(window.loadURL).toHaveBeenCalledTimes(5);
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(window.loadURL).toHaveBeenCalledTimes(5);
  });

  it('asks whether to wait for a page that hangs', async () => {
    const window = openWindow('/app/preload.cjs', async () => true) as unknown as FakeBrowserWindow;
    recoverWindow(window as never, { language: async () => 'en' });
    fake.dialog.showMessageBox.mockResolvedValue({ response: 1 });
    fake.dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    window.emit('unresponsive');
    await vi.waitFor(() => expect(fake.dialog.showMessageBox).toHaveBeenCalledTimes(1));
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
    window.emit('unresponsive');
    await vi.waitFor(() => expect(window.webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce());
  });

  it('closes only when that is allowed, and asks once at a time', async () => {
    const answers = [false, true];
    const mayClose = vi.fn<() => Promise<boolean>>(async () => answers.shift() ?? true);
    const window = openWindow('/app/preload.cjs', mayClose) as unknown as FakeBrowserWindow;
    const close = (): boolean => mayDo(window as never, 'close', {});
    expect([close(), close()]).toEqual([false, false]);
    await vi.waitFor(() => expect(mayClose).toHaveBeenCalledTimes(1));
    expect(window.destroy).not.toHaveBeenCalled();
    close();
    await vi.waitFor(() => expect(window.destroy).toHaveBeenCalledTimes(1));
  });

  it('has a menu bar on macOS before its page is there, for copy, paste and quit', () => {
    createMenuBar({ platform: 'win32', choose: () => undefined });
    createMenuBar({ platform: 'darwin', choose: () => undefined });
    expect(fake.menu.mock.calls).toEqual([
      [null],
      [[{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]],
    ]);
  });

  describe.each(['win32', 'darwin'] as const)('with a menu bar on %s', (platform) => {
    /** The bar with one action to undo, which leaves text fields alone, and one to save. */
    function givenMenuBar(choose: (actionId: string) => void = () => undefined): MenuItem[] {
      const item = { label: 'Eén & twee', isEnabled: true };
      createMenuBar({ platform, choose }).show({
        language: 'nl',
        menus: [
          {
            id: 'file',
            label: 'Bestand',
            items: [{ ...item, actionId: 'workspace.save', shortcut: 'mod+shift+s', worksInFields: true }],
          },
          {
            id: 'edit',
            label: 'Bewerken',
            items: [
              { ...item, actionId: 'edit.undo', shortcut: 'mod+z', worksInFields: false, isEnabled: false },
              { ...item, actionId: 'zoom.in', shortcut: 'mod++', worksInFields: true },
            ],
          },
          { id: 'help', label: 'Help', items: [] },
        ],
      });
      return fake.menu.mock.lastCall?.[0] as MenuItem[];
    }

    it('shows the actions of the window, with what the system does itself, in the language of the screen', () => {
      const bar = givenMenuBar();
      const isMac = platform === 'darwin';
      expect(bar.map(({ label, role }) => label ?? role)).toEqual(
        isMac ? ['appMenu', 'Bestand', 'Bewerken', 'Venster', 'Help'] : ['Bestand', 'Bewerken', 'Help'],
      );
      const edit = bar.find(({ label }) => label === 'Bewerken');
      expect(edit?.submenu?.map(({ label, type, enabled }) => [label ?? type, enabled])).toEqual([
        ['Eén && twee', false],
        ['Eén && twee', true],
        ['separator', undefined],
        ['Knippen', undefined],
        ['Kopiëren', undefined],
        ['Plakken', undefined],
        ['Alles selecteren', undefined],
      ]);
    });

    it('shows the keys, which stay with the page', () => {
      const [save, undo, zoom] = givenMenuBar()
        .flatMap(({ submenu = [] }) => submenu)
        .filter(({ label }) => label === 'Eén && twee');
      expect(save).toMatchObject({ accelerator: 'CommandOrControl+Shift+S', registerAccelerator: false });
      expect(zoom).toMatchObject({ accelerator: 'CommandOrControl+Plus', registerAccelerator: false });
      // macOS would take the key from a text field.
      expect(undo?.accelerator).toBe(platform === 'darwin' ? undefined : 'CommandOrControl+Z');
    });

    it('tells which action was chosen', () => {
      const choose = vi.fn<(actionId: string) => void>();
      const file = givenMenuBar(choose).find(({ label }) => label === 'Bestand');
      file?.submenu?.[0]?.click?.();
      expect(choose).toHaveBeenCalledExactlyOnceWith('workspace.save');
    });
  });
});

describe('the guards', () => {
  it.each([
    'https://evil.example/',
    'file:///etc/passwd',
    'app://other/',
    'app://leidraad.evil/',
    'javascript:alert(1)',
  ])('let no page go to %s', (url) => {
    const page = givenGuardedPage();
    expect(mayDo(page, 'will-navigate', { url })).toBe(false);
    expect(mayDo(page, 'will-frame-navigate', { url, isMainFrame: true })).toBe(false);
    expect(mayDo(page, 'will-redirect', { url })).toBe(false);
    expect(page.openHandler?.({ url })).toEqual({ action: 'deny' });
  });

  it('let the page be loaded again, at any place in it', () => {
    const page = givenGuardedPage();
    expect(mayDo(page, 'will-navigate', { url: 'app://leidraad/#/process/1' })).toBe(true);
    expect(mayDo(page, 'will-frame-navigate', { url: 'app://leidraad/', isMainFrame: false })).toBe(false);
  });

  it('allow no webview or device', () => {
    const page = givenGuardedPage();
    expect(mayDo(page, 'will-attach-webview', {})).toBe(false);
    expect(fake.session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
  });

  it.each([
    { permission: 'fullscreen', url: 'app://leidraad/', isMainFrame: true, isAllowed: true },
    { permission: 'clipboard-sanitized-write', url: 'app://leidraad/', isMainFrame: true, isAllowed: true },
    { permission: 'fullscreen', url: 'app://leidraad/', isMainFrame: false, isAllowed: false },
    { permission: 'fullscreen', url: 'https://evil.example/', isMainFrame: true, isAllowed: false },
    { permission: 'clipboard-read', url: 'app://leidraad/', isMainFrame: true, isAllowed: false },
    { permission: 'media', url: 'app://leidraad/', isMainFrame: true, isAllowed: false },
    { permission: 'notifications', url: 'app://leidraad/', isMainFrame: true, isAllowed: false },
    { permission: 'openExternal', url: 'app://leidraad/', isMainFrame: true, isAllowed: false },
  ])('allow $permission to $url (main frame: $isMainFrame): $isAllowed', (asked) => {
    const page = givenGuardedPage();
    const { permission, url, isMainFrame, isAllowed } = asked;
    const decide = vi.fn<(isAllowed: boolean) => void>();
    const details = { isMainFrame, requestingUrl: url };
    fake.session.setPermissionRequestHandler.mock.calls[0]?.[0](page, permission, decide, details);
    expect(decide).toHaveBeenCalledExactlyOnceWith(isAllowed);
    expect(fake.session.setPermissionCheckHandler.mock.calls[0]?.[0](page, permission, url, details)).toBe(isAllowed);
  });

  it.each([
    ['app://leidraad/main.js', false],
    ['data:image/png;base64,AA==', false],
    ['blob:app://leidraad/1', false],
    ['https://example.com/', true],
    ['http://127.0.0.1:8000/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
  ])('of the network: %s is stopped: %s', (url, isStopped) => {
    givenGuardedPage();
    const decide = vi.fn<(answer: object) => void>();
    fake.session.webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ cancel: isStopped });
  });

  it.each([
    { what: 'our own page', frame: ownFrame, isOurs: true },
    { what: 'a frame inside our page', frame: { ...ownFrame, parent: ownFrame }, isOurs: false },
    { what: 'another site', frame: { origin: 'https://evil.example', parent: null }, isOurs: false },
    { what: 'a look-alike', frame: { origin: 'app://leidraad.evil', parent: null }, isOurs: false },
    { what: 'a file', frame: { origin: 'file://', parent: null }, isOurs: false },
    { what: 'a page that is gone', frame: null, isOurs: false },
  ])('take a call from $what: $isOurs', ({ frame, isOurs }) => {
    expect(isOurWindow({ senderFrame: frame as never })).toBe(isOurs);
  });
});

describe('the addresses of the window', () => {
  async function givenServed(): Promise<(address: string, method?: string) => Promise<Response>> {
    const folder = await makeTemporaryFolder();
    await mkdir(join(folder, 'renderer'));
    await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html>');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    registerAppScheme();
    serveWindow(join(folder, 'renderer'));
    // `Request` refuses addresses it does not know; Electron hands over just these two.
    return async (url, method = 'GET') => (await fake.serveApp?.({ url, method } as Request)) ?? Response.error();
  }

  it('are a scheme of our own with an origin, and no more rights', async () => {
    await givenServed();
    expect(fake.registerSchemes).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('give the page with the content security policy', async () => {
    const get = await givenServed();
    const response = await get('app://leidraad/');
    expect({ status: response.status, text: await response.text() }).toEqual({ status: 200, text: '<!doctype html>' });
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each([
    'app://leidraad/../secret.txt',
    'app://leidraad/%2e%2e/secret.txt',
    'app://leidraad/..%2fsecret.txt',
    'app://leidraad/..%5csecret.txt',
    'app://leidraad//etc/passwd',
    'app://leidraad/gone.js',
    'app://other/index.html',
    'app://leidraad.evil/index.html',
  ])('never include %s', async (address) => {
    const get = await givenServed();
    expect((await get(address)).status).toBe(404);
  });

  it('are for reading only', async () => {
    const get = await givenServed();
    expect((await get('app://leidraad/', 'POST')).status).toBe(404);
  });
});

describe('the app in Electron', () => {
  beforeEach(() => {
    // Electron says where the things are that lie beside the archive; here that is the project.
    Object.assign(process, { resourcesPath: fileURLToPath(new URL('../../', import.meta.url)) });
  });

  async function startApp(): Promise<{ dataFolder: string; window: FakeBrowserWindow }> {
    const folder = await makeTemporaryFolder();
    const dataFolder = join(folder, 'data');
    vi.stubEnv('LEIDRAAD_DATA', dataFolder);
    vi.stubEnv('INIT_CWD', folder);
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['leidraad']);
    vi.resetModules();
    await import('../../electron/preload/preload.ts');
    await import('../../electron/main/main.ts');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    await vi.waitFor(() => expect(fake.windows).toHaveLength(1));
    const [window] = fake.windows;
    if (!window) throw new Error('There is no window');
    await vi.waitFor(() => expect(fake.handlers.size).toBeGreaterThan(0));
    return { dataFolder, window };
  }

  async function call<Value>(method: string, args: unknown): Promise<Value> {
    return valueOf((await fake.bridge?.['call']?.(...([method, args] as never[]))) as never);
  }

  it('starts with the example, and saves before its window closes', async () => {
    const { dataFolder, window } = await startApp();
    const { startFileId } = await call<{ startFileId: string }>('app:describe', {});
    const open = await call<OpenWorkspace>('workspace:open', { fileId: startFileId });
    await call('workspace:applyPatches', { openId: open.openId, baseRevision: 0, patches: renameTo('Bewaard') });
    expect(mayDo(window as never, 'close', {})).toBe(false);
    await vi.waitFor(() => expect(window.destroy).toHaveBeenCalled());
    const file = join(dataFolder, 'examples', 'arbo-keuring.nl.leidraad');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ name: 'Bewaard' });
    expect(fake.app.paths.get('userData')).toBe(join(dataFolder, 'electron'));
  });

  it('begins in the language of the system, and asks in the one that is chosen', async () => {
    fake.app.getPreferredSystemLanguages.mockReturnValue(['de-DE', 'en-US']);
    const { dataFolder } = await startApp();
    expect(await call('settings:read', {})).toEqual({ language: 'en', theme: 'system' });
    expect(await readdir(join(dataFolder, 'examples'))).toEqual(['arbo-keuring.en.leidraad']);
    await call('settings:write', { language: 'nl', theme: 'system' });
    fake.dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
    await fake.bridge?.['call']?.(...(['file:chooseToOpen', {}] as never[]));
    expect(JSON.stringify(fake.dialog.showOpenDialog.mock.calls)).toContain('Werkruimte van Leidraad');
  });

  it('lets the window hand over its last change before it saves, and remembers where the window was', async () => {
    const { dataFolder, window } = await startApp();
    window.webContents.emit('did-finish-load');
    const { startFileId } = await call<{ startFileId: string }>('app:describe', {});
    const open = await call<OpenWorkspace>('workspace:open', { fileId: startFileId });
    const handOver = async (): Promise<void> => {
      await call('workspace:applyPatches', {
        openId: open.openId,
        baseRevision: 0,
        patches: renameTo('Op het laatst'),
      });
      await call('app:readyToClose', {});
    };
    fake.bridge?.['on']?.(...(['app:closeRequested', () => void handOver()] as never[]));
    mayDo(window as never, 'close', {});
    await vi.waitFor(() => expect(window.destroy).toHaveBeenCalled());
    const file = join(dataFolder, 'examples', 'arbo-keuring.nl.leidraad');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ name: 'Op het laatst' });
    const place = JSON.parse(await readFile(join(dataFolder, 'window.json'), 'utf8')) as unknown;
    expect(place).toEqual({ bounds: window.bounds, isMaximized: false });
  });

  it('gives the workspace with its changes to a page that was loaded again after a crash', async () => {
    await startApp();
    const { startFileId } = await call<{ startFileId: string }>('app:describe', {});
    const open = await call<OpenWorkspace>('workspace:open', { fileId: startFileId });
    await call('workspace:applyPatches', { openId: open.openId, baseRevision: 0, patches: renameTo('Voor de crash') });
    const again = await call<{ startFileId: string }>('app:describe', {});
    const reopened = await call<OpenWorkspace>('workspace:open', { fileId: again.startFileId });
    expect(reopened).toMatchObject({ openId: open.openId, revision: 1, workspace: { name: 'Voor de crash' } });
  });

  it('shows the actions of the window in the menu bar, and tells the window which one was chosen', async () => {
    const { window } = await startApp();
    window.webContents.emit('did-finish-load');
    const item = { actionId: 'workspace.save', label: 'Nu opslaan', worksInFields: true, isEnabled: true };
    await call('menu:show', { language: 'nl', menus: [{ id: 'file', label: 'Bestand', items: [item] }] });
    const told: unknown[] = [];
    fake.bridge?.['on']?.(...(['menu:chosen', (event: unknown) => told.push(event)] as never[]));
    const [file] = (fake.menu.mock.lastCall?.[0] ?? []) as MenuItem[];
    file?.submenu?.[0]?.click?.();
    expect(told).toEqual([{ actionId: 'workspace.save' }]);
  });

  it('keeps a file that is asked for while the page is being loaded', async () => {
    const { window } = await startApp();
    await call('app:describe', {});
    const told: unknown[] = [];
    fake.bridge?.['on']?.(...(['file:requested', (event: unknown) => told.push(event)] as never[]));
    fake.app.emit('open-file', {}, '/home/lotte/plan.leidraad');
    expect(told).toEqual([]);
    window.webContents.emit('did-finish-load');
    expect(told).toEqual([{ fileId: expect.any(String) as string }]);
  });

  it('refuses calls from any other page', async () => {
    await startApp();
    fake.frame = { origin: 'https://evil.example', parent: null };
    const outcome = await fake.bridge?.['call']?.(...(['settings:read', {}] as never[]));
    expect(outcome).toEqual({ ok: false, error: { kind: 'host-unreachable' } });
    await expect(fake.ipcRenderer.invoke('settings:read', {})).rejects.toThrow('does not come from the window');
  });

  it('opens a file of a second start in the window that is there', async () => {
    const { window } = await startApp();
    await call('app:describe', {});
    const told: unknown[] = [];
    fake.bridge?.['on']?.(...(['file:requested', (event: unknown) => told.push(event)] as never[]));
    window.webContents.emit('did-finish-load');
    fake.app.emit('second-instance', {}, ['leidraad', '--flag', 'plan.leidraad'], '/home/lotte');
    expect(window.focus).toHaveBeenCalled();
    expect(told).toEqual([{ fileId: expect.any(String) as string }]);
  });

  it('asks what to do with what cannot be saved', async () => {
    const { dataFolder, window } = await startApp();
    const { startFileId } = await call<{ startFileId: string }>('app:describe', {});
    const open = await call<OpenWorkspace>('workspace:open', { fileId: startFileId });
    await call('workspace:applyPatches', { openId: open.openId, baseRevision: 0, patches: renameTo('Van mij') });
    await writeFile(join(dataFolder, 'examples', 'arbo-keuring.nl.leidraad'), '{}');
    fake.dialog.showMessageBox.mockResolvedValue({ response: 2 });
    fake.dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    fake.dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    mayDo(window as never, 'close', {});
    await vi.waitFor(() => expect(fake.dialog.showMessageBox).toHaveBeenCalledTimes(2));
    expect(window.destroy).not.toHaveBeenCalled();
    await vi.waitFor(() => {
      mayDo(window as never, 'close', {});
      expect(fake.dialog.showMessageBox).toHaveBeenCalledTimes(3);
    });
    await vi.waitFor(() => expect(window.destroy).toHaveBeenCalled());
  });

  it('leaves it to the first instance when it is the second', async () => {
    vi.stubEnv('LEIDRAAD_DATA', await makeTemporaryFolder());
    fake.app.requestSingleInstanceLock.mockReturnValue(false);
    vi.resetModules();
    await import('../../electron/main/main.ts');
    vi.unstubAllEnvs();
    expect(fake.app.quit).toHaveBeenCalledTimes(1);
    expect(fake.windows).toEqual([]);
  });

  it('takes the first word that is no switch as the file', () => {
    expect(fileToOpen(['--flag', 'plan.leidraad', 'x'], '/home/lotte')).toBe('/home/lotte/plan.leidraad');
    expect(fileToOpen(['--flag'], '/home/lotte')).toBeUndefined();
    const address = pathToFileURL('/home/lotte/Mijn plan à.leidraad').href;
    expect(fileToOpen(['--flag', address], '/tmp')).toBe('/home/lotte/Mijn plan à.leidraad');
    expect(fileToOpen(['file://elsewhere%2f/plan.leidraad'], '/tmp')).toBeUndefined();
  });
});
