import { Button } from '@mantine/core';
import { IconArrowRight, IconCheck, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import type { StageProgress } from './stage-progress.ts';
import styles from './StageRow.module.css';

interface StageRowProps {
  number: number;
  stage: StageProgress;
  /** Where to go on: the first stage that is to do, else the first that is not done. */
  isNext: boolean;
  /** Whether the button to go on has the focus when it comes. */
  takesFocus: boolean;
  /** It and everything before it has begun. */
  isReached: boolean;
  isLast: boolean;
}

const stateIcons = { done: IconCheck, partly: IconCircleHalf2, todo: IconCircleDashed };

/** One stage: its place on the thread, what it is about, how far it is. */
export function StageRow({ number, stage, isNext, takesFocus, isReached, isLast }: StageRowProps) {
  const { t } = useTexts();
  const { navigate } = useActionContext();
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) goOn.current?.focus();
  }, [takesFocus]);
  const StateIcon = stateIcons[stage.state];
  const { path } = stage;
  return (
    <li className={styles.row} data-reached={isReached} data-next={isNext} data-last={isLast} data-stage={stage.id}>
      <span className={styles.point} aria-hidden="true">
        {number}
      </span>
      <div className={styles.words}>
        <h2 className={styles.name}>
          {path === undefined ? t(`stage.${stage.id}.name`) : <Link href={path}>{t(`stage.${stage.id}.name`)}</Link>}
        </h2>
        <p className={styles.about}>{t(`stage.${stage.id}.about`)}</p>
      </div>
      <p className={styles.figures}>{t(stage.figures.key, stage.figures.values)}</p>
      <div className={styles.state}>
        {isNext && path !== undefined ? (
          <Button
            variant="filled"
            ref={goOn}
            rightSection={<IconArrowRight size={16} stroke={1.8} aria-hidden="true" />}
            onClick={() => navigate(path)}
          >
            {t(stage.state === 'todo' ? 'stage.begin' : 'stage.continue')}
          </Button>
        ) : (
          <span className={styles.stateWord} data-state={stage.state}>
            <StateIcon size={16} stroke={1.8} aria-hidden="true" />
            {t(`stage.state.${stage.state}`)}
          </span>
        )}
      </div>
    </li>
  );
}
