import { UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../i18n/use-texts.ts';
import { stepPath } from '../navigation/routes.ts';
import { usePrintView } from '../view/print-view.ts';
import styles from './StepNumbers.module.css';
import type { StepPlace } from './usage.ts';

/** More would make one row of a table as high as a page. */
const mostAtFirst = 10;

/** Steps as numbers that lead to them, for a cell of a table; the name comes with hovering and for who cannot see. Of many the first ten, the rest unfolds. */
export function StepNumbers({ places }: { places?: readonly StepPlace[] | undefined }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const restId = useId();
  const isPrinting = usePrintView((view) => view.isPrinting);
  if (!places?.length) return <span className={styles.none}>{t('library.nowhere')}</span>;
  const hasProcesses = new Set(places.map(({ process }) => process)).size > 1;
  // One more takes no more room than the button that would hide it.
  if (isPrinting || places.length <= mostAtFirst + 1) return <Numbers places={places} hasProcesses={hasProcesses} />;
  const rest = places.slice(mostAtFirst);
  return (
    <>
      <Numbers places={places.slice(0, mostAtFirst)} hasProcesses={hasProcesses} />
      <UnstyledButton
        className={styles.more}
        aria-expanded={isOpen}
        aria-controls={isOpen ? restId : undefined}
        aria-label={t(isOpen ? 'library.fewerStepsNamed' : 'library.moreStepsNamed', { count: rest.length })}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'library.fewerSteps' : 'library.moreSteps', { count: rest.length })}
      </UnstyledButton>
      {isOpen && <Numbers id={restId} places={rest} hasProcesses={hasProcesses} />}
    </>
  );
}

function Numbers(props: { id?: string; places: readonly StepPlace[]; hasProcesses: boolean }) {
  const { id, places, hasProcesses } = props;
  const { t } = useTexts();
  return (
    <ul id={id} className={styles.numbers}>
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
