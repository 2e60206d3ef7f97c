import type { MatrixMark } from './information-matrix.ts';
import styles from './InformationMatrix.module.css';

/** Told is a check, asked a question mark, needed a ring round it: the signs of the path of a finding. */
export function MatrixMarkSign({ mark: { isTold, isAsked, isNeeded } }: { mark: MatrixMark }) {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
      {isNeeded && <circle cx="12" cy="12" r="10" className={styles.ring} />}
      {isTold && <path d="m7 12.5 3.5 3.5 6.5-8" className={styles.stroke} />}
      {isAsked && !isTold && (
        <text x="12" y="17" textAnchor="middle" className={styles.question}>
          ?
        </text>
      )}
    </svg>
  );
}
