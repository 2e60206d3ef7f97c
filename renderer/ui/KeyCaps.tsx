import { isMacKeyboard, keyCaps } from './key-caps.ts';
import styles from './KeyCaps.module.css';

/** A shortcut as caps of keys. */
export function KeyCaps({ shortcut }: { shortcut: string }) {
  return (
    <span className={styles.caps}>
      {keyCaps(shortcut, { isMac: isMacKeyboard }).map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
