import { memo, useState, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import type { DiagramSpot } from '#core/diagrams/diagram-page.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { Process } from '#core/model/process.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { stepPath } from '../../navigation/routes.ts';
import styles from './DiagramsScreen.module.css';

interface StepSpotsProps {
  spots: readonly DiagramSpot[];
  process: Process;
}

/** The steps of a picture as links over it: a click or Enter goes to the step. One stop for Tab; arrows go from step to step. */
export const StepSpots = memo(function StepSpots({ spots, process }: StepSpotsProps) {
  const { t } = useTexts();
  const [current, setCurrent] = useState(0);
  const numbers = new Map(orderSteps(process).steps.map(({ stepId, number }) => [stepId, number]));
  const names = new Map(process.steps.map(({ id, name }) => [id, name]));
  const sorted = spots
    .filter(({ stepId }) => names.has(stepId))
    .toSorted((one, other) => (numbers.get(one.stepId) ?? 0) - (numbers.get(other.stepId) ?? 0));
  const reachable = Math.min(current, sorted.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLAnchorElement>): void => {
    const last = sorted.length - 1;
    const next = {
      ArrowRight: Math.min(reachable + 1, last),
      ArrowLeft: Math.max(reachable - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.parentElement?.querySelectorAll('a')[next]?.focus();
  };
  return (
    <nav aria-label={t('diagrams.steps')}>
      {sorted.map(({ stepId, x, y, width, height }, index) => (
        <Link
          // oxlint-disable-next-line react/no-array-index-key -- a step can stand more than once, in a fixed order
          key={`${stepId} ${index}`}
          href={stepPath(process.id, stepId)}
          className={styles.spot}
          style={{ left: part(x), top: part(y), width: part(width), height: part(height) }}
          aria-label={t('diagrams.step', { number: numbers.get(stepId) ?? 0, name: names.get(stepId) ?? '' })}
          tabIndex={index === reachable ? 0 : -1}
          draggable={false}
          onFocus={() => setCurrent(index)}
          onKeyDown={onKeyDown}
        />
      ))}
    </nav>
  );
});

function part(value: number): string {
  return `${value * 100}%`;
}
