import { Link } from 'wouter';
import { useTexts } from '../i18n/use-texts.ts';
import { stepPath } from '../navigation/routes.ts';
import styles from './StepNumbers.module.css';
import type { StepPlace } from './usage.ts';

/** Steps as numbers that lead to them, for a cell of a table; the name comes with hovering and for who cannot see. */
export function StepNumbers({ places }: { places?: readonly StepPlace[] | undefined }) {
  const { t } = useTexts();
  if (!places?.length) return <span className={styles.none}>{t('library.nowhere')}</span>;
  const hasProcesses = new Set(places.map(({ process }) => process)).size > 1;
  return (
    <ul className={styles.numbers}>
      {places.map(({ process, step, number }) => {
        const name = t('library.step', { number, name: step.name });
        return (
          <li key={`${process.id} ${step.id}`}>
            <Link
              href={stepPath(process.id, step.id)}
              className={styles.number}
              title={hasProcesses ? `${name} (${process.name})` : name}
              aria-label={name}
            >
              {number}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
