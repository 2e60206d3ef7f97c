import { IconMoon } from '@tabler/icons-react';
import type { Action } from './action.ts';

/** Goes to the next theme: as the system, light, dark. */
export const switchTheme: Action = {
  id: 'theme.switch',
  menu: 'view',
  icon: IconMoon,
  shortcuts: ['alt+t'],
  isEnabled: () => true,
  run: ({ settings }) => {
    const next = { system: 'light', light: 'dark', dark: 'system' } as const;
    return settings.change({ theme: next[settings.getState().settings.theme] });
  },
};
