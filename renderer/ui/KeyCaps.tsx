import { isMacKeyboard, keyCaps } from './key-caps.ts';
import styles from './KeyCaps.module.css';

/** A shortcut as the cap of a key. */
export function KeyCaps({ shortcut }: { shortcut: string }) {
  return <kbd className={styles.cap}>{keyCaps(shortcut, { isMac: isMacKeyboard }).join(' ')}</kbd>;
}
