import styles from './MeasuresScreen.module.css';

/** A figure as a length beside its number, from 0 to 1; for the eye only. */
export function Bar({ length }: { length: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span data-drawn style={{ inlineSize: `${Math.min(1, length) * 100}%` }} />
    </span>
  );
}
