import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import styles from './WorkButton.module.css';
import { isFocusLost } from './is-focus-lost.ts';

interface WorkButtonProps {
  label: string;
  /** What is being done, and how far that is; absent while nothing is. */
  work?: { words: string; number?: number | undefined; total?: number | undefined } | undefined;
  onStart(): void;
  onStop(): void;
}

/** A button for work that takes a while: it says what it does, and while it does so how far it is, with a way to stop. */
export function WorkButton({ label, work, onStart, onStop }: WorkButtonProps) {
  const { t } = useTexts();
  const start = useRef<HTMLButtonElement>(null);
  const wasAtWork = useRef(false);
  const isAtWork = work !== undefined;
  // The button to stop is gone when the work is done; who had it goes on from the one that started it.
  useEffect(() => {
    const isDone = wasAtWork.current && !isAtWork;
    wasAtWork.current = isAtWork;
    if (isDone && isFocusLost()) start.current?.focus();
  }, [isAtWork]);
  if (!work) {
    return (
      <Button
        ref={start}
        variant="filled"
        fullWidth
        size="md"
        classNames={{ root: styles.start ?? '' }}
        leftSection={<IconDownload size={18} stroke={1.8} aria-hidden="true" />}
        onClick={onStart}
      >
        {label}
      </Button>
    );
  }
  const { words, number, total = 1 } = work;
  return (
    <div className={styles.progress}>
      <label className={styles.step}>
        {words}
        {number !== undefined && total > 1 ? (
          <progress className={styles.bar} value={number} max={total} />
        ) : (
          <progress className={styles.bar} />
        )}
      </label>
      <Button variant="default" onClick={onStop}>
        {t('plan.export.stop')}
      </Button>
    </div>
  );
}
