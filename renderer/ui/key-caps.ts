/** The key caps of a shortcut such as `mod+shift+z`, as they stand on the keyboard. */
export function keyCaps(shortcut: string, { isMac }: { isMac: boolean }): string[] {
  const names: Record<string, string> = isMac
    ? { mod: '⌘', alt: '⌥', shift: '⇧', '=': '+' }
    : { mod: 'Ctrl', alt: 'Alt', shift: 'Shift', '=': '+' };
  return shortcut.split('+').map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

/** Whether this machine's keyboard has Command and Option. */
export const isMacKeyboard = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
