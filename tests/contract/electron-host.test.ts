import { describe, onTestFinished, vi } from 'vitest';
import { createNativeDialogs } from '../../electron/main/dialogs.ts';
import { answerCalls, tellEvents } from '../../electron/main/ipc-transport.ts';
import { findElectronHost } from '../../renderer/host/electron-host.ts';
import { givenBackend } from '../backend/given-backend.ts';
import { breakFile } from './break-file.ts';
import { fake, FakeBrowserWindow, resetFakeElectron } from './fake-electron.ts';
import { describeRealHost } from './host-contract.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).electronModule);

describe('a host in Electron, through the real IPC transport and preload bridge', () => {
  describeRealHost(async () => {
    resetFakeElectron();
    const window = new FakeBrowserWindow({});
    const dialogs = createNativeDialogs({ window: () => window as never, language: async () => 'nl' });
    const capabilities = { hasNativeDialogs: true, hasMenuBar: true, canShowInFolder: true };
    const { backend, examplePath } = await givenBackend({ dialogs, capabilities });
    fake.dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [examplePath] });
    fake.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: `${examplePath}-nieuw` });
    answerCalls(backend);
    tellEvents(backend, window.webContents as never);
    vi.resetModules();
    await import('../../electron/preload/preload.ts');
    vi.stubGlobal('window', { leidraadHost: fake.bridge });
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    window.webContents.emit('did-finish-load');
    const host = findElectronHost();
    if (!host) throw new Error('The preload bridge exposed no host');
    return {
      host,
      hasNativeDialogs: true,
      breakExample: () => breakFile(examplePath),
      callLoosely: (name, args) => host.call(name as never, args as never),
    };
  });
});
