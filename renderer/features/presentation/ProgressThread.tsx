import styles from './PresentationScreen.module.css';

/** More points than this stand too close; then the thread alone says how far one is. */
const mostPoints = 24;

/** The thread of the process at the head of the screen: done, here, still to come. The place stands beside it in words. */
export function ProgressThread({ place, total }: { place: number; total: number }) {
  const share = total > 1 ? place / (total - 1) : 1;
  const points = total <= mostPoints ? Array.from({ length: total }, (_, index) => index) : [0, place, total - 1];
  return (
    <div className={styles.thread} aria-hidden>
      <span className={styles.done} style={{ width: `${share * 100}%` }} />
      {[...new Set(points)].map((index) => (
        <span
          key={index}
          className={styles.point}
          data-state={index === place ? 'here' : index < place ? 'done' : 'ahead'}
          style={{ left: `${(total > 1 ? index / (total - 1) : 1) * 100}%` }}
        >
          {index === place ? index + 1 : ''}
        </span>
      ))}
    </div>
  );
}
