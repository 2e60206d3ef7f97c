/** A combination of keys, read from text such as `mod+shift+z`. */
export interface Shortcut {
  hasMod: boolean;
  hasShift: boolean;
  hasAlt: boolean;
  key: string;
}

/** What a key press tells; a part of KeyboardEvent. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Reads a shortcut. */
export function parseShortcut(shortcut: string): Shortcut {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  return { hasMod: parts.includes('mod'), hasShift: parts.includes('shift'), hasAlt: parts.includes('alt'), key };
}

/** Whether this key press is that shortcut. Digits and signs with Alt go by their place on the keyboard, since Alt changes what they type. */
export function isPressed(shortcut: string, press: KeyPress): boolean {
  const { hasMod, hasShift, hasAlt, key } = parseShortcut(shortcut);
  if (hasMod !== (press.ctrlKey || press.metaKey) || hasAlt !== press.altKey) return false;
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  if (!isSign && hasShift !== press.shiftKey) return false;
  return press.key.toLowerCase() === key.toLowerCase() || (hasAlt && press.code === codeOf(key));
}

function codeOf(key: string): string {
  if (/^\d$/.test(key)) return `Digit${key}`;
  if (/^[a-z]$/.test(key)) return `Key${key.toUpperCase()}`;
  return { '=': 'Equal', '-': 'Minus' }[key] ?? key;
}
