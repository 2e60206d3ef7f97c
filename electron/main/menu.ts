import { Menu as ElectronMenu, type MenuItemConstructorOptions } from 'electron';
import type { Menu, MenuBar } from '#core/contract/menu-methods.ts';
import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import type { NativeMenuBar } from '../backend/native-menu-bar.ts';

/** Electron's own labels are English only. */
const roleTexts = {
  cut: { nl: 'Knippen', en: 'Cut' },
  copy: { nl: 'Kopiëren', en: 'Copy' },
  paste: { nl: 'Plakken', en: 'Paste' },
  selectAll: { nl: 'Alles selecteren', en: 'Select all' },
  togglefullscreen: { nl: 'Volledig scherm', en: 'Full screen' },
  windowMenu: { nl: 'Venster', en: 'Window' },
  quit: { nl: 'Afsluiten', en: 'Quit' },
} satisfies Partial<Record<NonNullable<MenuItemConstructorOptions['role']>, Message>>;

/** What the menu bar needs of the app around it. */
export interface MenuBarOptions {
  platform: NodeJS.Platform;
  /** The person chose this action. */
  choose(actionId: string): void;
}

/**
 * The menu bar with the actions of the window. Before the window has told them: on macOS the least that copy, paste and quit need, elsewhere
 * none.
 */
export function createMenuBar({ platform, choose }: MenuBarOptions): NativeMenuBar {
  const isMac = platform === 'darwin';
  const least: MenuItemConstructorOptions[] = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }];
  ElectronMenu.setApplicationMenu(isMac ? ElectronMenu.buildFromTemplate(least) : null);
  return {
    show: ({ language, menus }) =>
      ElectronMenu.setApplicationMenu(
        ElectronMenu.buildFromTemplate(menuTemplate({ language, menus }, { isMac, choose })),
      ),
  };
}

interface TemplateOptions extends Pick<MenuBarOptions, 'choose'> {
  isMac: boolean;
}

function menuTemplate({ language, menus }: MenuBar, options: TemplateOptions): MenuItemConstructorOptions[] {
  const own = menus.map((menu): MenuItemConstructorOptions => ({
    label: menu.label,
    submenu: [...menu.items.map((item) => menuItem(item, options)), ...ownedByElectron(menu.id, language, options)],
  }));
  const windowMenu: MenuItemConstructorOptions = {
    role: 'windowMenu',
    label: formatMessage(roleTexts.windowMenu, language),
  };
  return options.isMac ? [{ role: 'appMenu' }, ...own.slice(0, -1), windowMenu, ...own.slice(-1)] : own;
}

function menuItem(item: Menu['items'][number], { isMac, choose }: TemplateOptions): MenuItemConstructorOptions {
  // Elsewhere the key is only shown: the page itself listens to it. macOS gives keys to the menu when the page leaves them, and in a text
  // field it leaves what belongs to the field.
  const isShown = item.shortcut !== undefined && (!isMac || item.worksInFields);
  return {
    label: item.label.replaceAll('&', '&&'),
    enabled: item.isEnabled,
    click: () => choose(item.actionId),
    ...(isShown ? { accelerator: acceleratorOf(item.shortcut ?? ''), registerAccelerator: false } : {}),
  };
}

/** What the operating system does itself, at the end of the menu where one looks for it. */
function ownedByElectron(id: Menu['id'], language: Language, { isMac }: TemplateOptions): MenuItemConstructorOptions[] {
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const roles = (...names: (keyof typeof roleTexts)[]): MenuItemConstructorOptions[] => [
    line,
    ...names.map((role) => ({ role, label: formatMessage(roleTexts[role], language) })),
  ];
  if (id === 'edit') return roles('cut', 'copy', 'paste', 'selectAll');
  if (id === 'view') return roles('togglefullscreen');
  return id === 'file' && !isMac ? roles('quit') : [];
}

const keyNames: Record<string, string> = { mod: 'CommandOrControl', alt: 'Alt', shift: 'Shift' };

/** `mod+shift+z` as Electron writes it: `CommandOrControl+Shift+Z`. */
function acceleratorOf(shortcut: string): string {
  return shortcut
    .split(/\+(?!$)/)
    .map(
      (key) =>
        keyNames[key] ?? (key === '+' ? 'Plus' : key.length === 1 ? key.toUpperCase() : key.replace(/^Arrow/, '')),
    )
    .join('+');
}
