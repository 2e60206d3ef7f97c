import { memo } from 'react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { heights } from '../layout/blueprint-heights.ts';
import type { GridLayout } from '../layout/grid-layout.ts';
import styles from './PhaseRow.module.css';
import type { Blueprint } from '../layout/use-blueprint.ts';
import hidden from '../../../ui/hidden.module.css';

/** The phases over their steps; the name stays in view while one scrolls through its phase. */
export const PhaseRow = memo(function PhaseRow({ blueprint, layout }: { blueprint: Blueprint; layout: GridLayout }) {
  const { t } = useTexts();
  const { phases, columns, scale } = blueprint;
  const seen = layout.visible;
  const [from, to] = [seen[0]?.index ?? 0, seen.at(-1)?.index ?? 0];
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ height: heights.phase * scale }}>
      <div role="columnheader" aria-colindex={1} className={styles.head} style={{ width: layout.headWidth }}>
        <span className={hidden.words}>{t('blueprint.phase')}</span>
      </div>
      {phases
        .filter(({ first, last }) => last >= from && first <= to)
        .map(({ id, name, first, last }) => {
          const left = layout.offsetOf(first);
          const width = layout.offsetOf(last) + layout.widthOf(last) - left;
          const numbers = { first: columns[first]?.number ?? 0, last: columns[last]?.number ?? 0 };
          return (
            <div
              key={`${id} ${first}`}
              role="columnheader"
              aria-label={name}
              aria-colindex={first + 2}
              aria-colspan={last - first + 1}
              className={styles.phase}
              style={{ left, width }}
            >
              <span className={styles.words} style={{ left: layout.headWidth }}>
                <span className={styles.name}>{name}</span>
                <span className={styles.steps}>
                  {first === last ? t('blueprint.phaseStep', numbers) : t('blueprint.phaseSteps', numbers)}
                </span>
              </span>
            </div>
          );
        })}
    </div>
  );
});
