import { IconLanguage } from '@tabler/icons-react';
import type { Action } from './action.ts';

/** Switches the screen between Dutch and English. */
export const switchLanguage: Action = {
  id: 'language.switch',
  menu: 'view',
  icon: IconLanguage,
  shortcuts: ['alt+l'],
  isEnabled: () => true,
  run: ({ settings }) => {
    const { language } = settings.getState().settings;
    return settings.change({ language: language === 'nl' ? 'en' : 'nl' });
  },
};
