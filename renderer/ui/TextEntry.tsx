import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import Papa from 'papaparse';
import styles from './TextEntry.module.css';

/** How a person left the text. */
export type TextExit = 'enter' | 'escape' | 'next' | 'previous' | 'elsewhere';

interface TextEntryProps {
  label: string;
  value: string;
  /** What was typed on the cell to begin with; it replaces the text. */
  typed?: string | undefined;
  placeholder?: string;
  rows?: number;
  /** In a cell: takes the focus at once and lies over the cell. */
  isInCell?: boolean;
  isHeading?: boolean;
  /** Takes the focus when it appears. */
  hasFocus?: boolean;
  /** Shift+Enter begins a new line. */
  isLong?: boolean;
  /** Keeps the text; answers why that cannot be. */
  onCommit(text: string, exit: TextExit): string | undefined;
  onLeave?(exit: TextExit): void;
  /** Takes over a pasted list, in an empty field; what it cannot keep, it answers why. */
  onPasteList?(lines: readonly string[]): string | undefined;
}

/** A text edited in its place: Enter, Tab and leaving keep it, Escape restores it. */
export function TextEntry(props: TextEntryProps) {
  const { label, value, typed, placeholder, rows = 2, isInCell = false, isHeading = false } = props;
  const { hasFocus = isInCell, isLong = false, onCommit, onLeave, onPasteList } = props;
  const [text, setText] = useState(typed ?? value);
  const [shownFor, setShownFor] = useState(value);
  const [problem, setProblem] = useState<string>();
  const hasLeft = useRef(false);
  const problemId = useId();
  if (shownFor !== value) {
    setShownFor(value);
    setText(value);
  }

  function leave(exit: TextExit): void {
    if (isInCell) hasLeft.current = true;
    onLeave?.(exit);
  }

  function commit(exit: TextExit): void {
    if (hasLeft.current) return;
    const found = text.trim() === value.trim() && exit !== 'enter' ? undefined : onCommit(text.trim(), exit);
    setProblem(found);
    if (found === undefined) leave(exit);
    else if (exit === 'elsewhere') {
      setText(value);
      leave(exit);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !(isLong && event.shiftKey)) {
      event.preventDefault();
      commit('enter');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setText(value);
      setProblem(undefined);
      leave('escape');
    } else if (event.key === 'Tab' && isInCell) {
      event.preventDefault();
      commit(event.shiftKey ? 'previous' : 'next');
    }
  }

  function onPaste(event: ClipboardEvent): void {
    const lines = onPasteList && text.trim() === '' ? listIn(event.clipboardData.getData('text/plain')) : [];
    if (!onPasteList || lines.length < 2) return;
    event.preventDefault();
    setProblem(onPasteList(lines));
  }

  return (
    <div className={styles.entry} data-in-cell={isInCell}>
      <textarea
        className={styles.field}
        data-heading={isHeading}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        placeholder={placeholder}
        ref={hasFocus ? (field) => takeFocus(field, { selects: typed === undefined }) : undefined}
        rows={rows}
        value={text}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setText(isLong ? next : next.replaceAll('\n', ' '));
          setProblem(undefined);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => commit('elsewhere')}
      />
      {problem !== undefined && (
        <span id={problemId} className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}

/** The cells of one column or one row of a spreadsheet, or the lines of a list; nothing of a table. */
function listIn(pasted: string): string[] {
  const { data: lines } = Papa.parse<string[]>(pasted.replace(/\r?\n$/, ''), { delimiter: '\t' });
  const isTable = lines.length > 1 && lines.some((line) => line.length > 1);
  return isTable ? [] : lines.flat().flatMap((cell) => cell.replaceAll(/\s+/g, ' ').trim() || []);
}

function takeFocus(field: HTMLTextAreaElement | null, { selects }: { selects: boolean }): void {
  if (!field || field.dataset['taken'] === 'true') return;
  field.dataset['taken'] = 'true';
  field.focus({ preventScroll: true });
  if (selects) field.select();
  else field.setSelectionRange(field.value.length, field.value.length);
}
