import type { ReactNode } from 'react';
import type { Cover } from '#core/plan/plan-tree.ts';
import type { PlanPlace } from '../../../view/plan-view.ts';
import { placeId } from './place-id.ts';
import styles from './Sheet.module.css';

interface SheetProps {
  /** Present where the whole sheet is one place. */
  place?: PlanPlace;
  /** For the lines at the top and the bottom; the first page has none. */
  cover?: Cover;
  isWide?: boolean;
  children: ReactNode;
}

/** White paper, in the dark theme too, as wide as A4 and as long as what is on it. */
export function Sheet({ place, cover, isWide = false, children }: SheetProps) {
  return (
    <div
      className={styles.sheet}
      id={place === undefined ? undefined : placeId(place)}
      data-place={place}
      data-page={cover === undefined}
      data-landscape={isWide}
    >
      {cover && <p className={styles.top}>{cover.organisation}</p>}
      <div className={styles.body}>{children}</div>
      {cover && <p className={styles.bottom}>{cover.title}</p>}
    </div>
  );
}
