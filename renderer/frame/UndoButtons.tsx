import { Tooltip, UnstyledButton } from '@mantine/core';
import { labelOf, type History, type HistoryEntry } from '#core/history/history.ts';
import type { Action } from '../actions/action.ts';
import { useActionContext } from '../actions/ActionProvider.tsx';
import { redo } from '../actions/redo.ts';
import { undo } from '../actions/undo.ts';
import { useTexts } from '../i18n/use-texts.ts';
import styles from './UndoButtons.module.css';

/** Undo and redo; the tooltip says what. */
export function UndoButtons({ history }: { history: History }) {
  return (
    <div className={styles.buttons}>
      <HistoryButton action={undo} entry={history.past.at(-1)} sentence="topBar.undo" nothing="topBar.nothingToUndo" />
      <HistoryButton
        action={redo}
        entry={history.future.at(-1)}
        sentence="topBar.redo"
        nothing="topBar.nothingToRedo"
      />
    </div>
  );
}

interface HistoryButtonProps {
  action: Action;
  entry: HistoryEntry | undefined;
  sentence: 'topBar.undo' | 'topBar.redo';
  nothing: 'topBar.nothingToUndo' | 'topBar.nothingToRedo';
}

function HistoryButton({ action, entry, sentence, nothing }: HistoryButtonProps) {
  const context = useActionContext();
  const { t, language } = useTexts();
  const label = entry ? t(sentence, { what: labelOf(entry, language) }) : t(nothing);
  return (
    <Tooltip label={label}>
      <UnstyledButton
        className={styles.button}
        aria-label={label}
        aria-disabled={!entry}
        data-action={action.id}
        onClick={() => entry && void action.run(context)}
      >
        <action.icon size={18} stroke={1.6} aria-hidden="true" />
      </UnstyledButton>
    </Tooltip>
  );
}
