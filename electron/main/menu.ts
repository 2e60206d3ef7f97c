import { Menu } from 'electron';

/** The menu bar: on macOS the least that copy, paste and quit need; elsewhere none, since everything is in the window. */
export function setMenu(platform: NodeJS.Platform): void {
  const template = [{ role: 'appMenu' as const }, { role: 'editMenu' as const }, { role: 'windowMenu' as const }];
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(template) : null);
}
