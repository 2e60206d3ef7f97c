import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/backend/diagrams/find-browser.ts';

const installed = (...paths: string[]) => ({ isProgram: (path: string) => paths.includes(path) });

describe('finding a browser', () => {
  it.each([
    { platform: 'linux', environment: { PATH: '/opt/bin:/usr/bin' }, found: '/opt/bin/google-chrome' },
    { platform: 'linux', environment: {}, found: '/usr/bin/microsoft-edge-stable' },
    {
      platform: 'win32',
      environment: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      found: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    },
    {
      platform: 'darwin',
      environment: { HOME: '/Users/lotte' },
      found: '/Users/lotte/Applications/Chromium.app/Contents/MacOS/Chromium',
    },
  ] as const)('knows $found on $platform', ({ found, ...circumstances }) => {
    expect(findBrowser({ ...circumstances, ...installed(found) })).toBe(found);
  });

  it('takes the one that was chosen, and no other when that is not there', () => {
    const given = { platform: 'linux', environment: { LEIDRAAD_BROWSER: '/my/browser' } } as const;
    expect(findBrowser({ ...given, ...installed('/my/browser', '/usr/bin/chromium') })).toBe('/my/browser');
    expect(findBrowser({ ...given, ...installed('/usr/bin/chromium') })).toBeUndefined();
  });

  it('finds nothing where nothing is', () => {
    expect(findBrowser({ platform: 'linux', environment: {}, ...installed() })).toBeUndefined();
  });
});
