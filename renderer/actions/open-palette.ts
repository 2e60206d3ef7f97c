import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import type { Action } from './action.ts';

/** Opens the palette: every action, and every object by name. */
export const openPalette: Action = {
  id: 'palette.open',
  menu: 'go',
  icon: IconSearch,
  shortcuts: ['mod+k'],
  worksInFields: true,
  isEnabled: () => true,
  run: () => spotlight.open(),
};
