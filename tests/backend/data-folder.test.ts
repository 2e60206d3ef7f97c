import { describe, expect, it } from 'vitest';
import { findDataFolder } from '../../electron/backend/store/data-folder.ts';

const onLinux = { platform: 'linux', homeFolder: '/home/lotte', environment: {} } as const;
const onWindows = { platform: 'win32', homeFolder: 'C:\\Users\\lotte', environment: {} } as const;

describe('the folder of the app itself', () => {
  it.each([
    { given: onLinux, folder: '/home/lotte/.local/share/leidraad' },
    { given: { ...onLinux, environment: { XDG_DATA_HOME: '/data' } }, folder: '/data/leidraad' },
    {
      given: { ...onLinux, platform: 'darwin' as const, homeFolder: '/Users/lotte' },
      folder: '/Users/lotte/Library/Application Support/Leidraad',
    },
    { given: onWindows, folder: 'C:\\Users\\lotte\\AppData\\Roaming\\Leidraad' },
    { given: { ...onWindows, environment: { APPDATA: 'D:\\Roaming' } }, folder: 'D:\\Roaming\\Leidraad' },
    { given: { ...onLinux, environment: { LEIDRAAD_DATA: '/tmp/leidraad' } }, folder: '/tmp/leidraad' },
  ])('is $folder', ({ given, folder }) => {
    expect(findDataFolder(given)).toBe(folder);
  });
});
