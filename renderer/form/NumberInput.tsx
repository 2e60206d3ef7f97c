import { useState } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import styles from './FormField.module.css';
import { parseNumber } from './parse-number.ts';

interface NumberInputProps {
  id?: string;
  label?: string;
  describedBy?: string | undefined;
  isInvalid?: boolean;
  value: number | undefined;
  placeholder?: string;
  /** Shown with its cents. */
  isMoney?: boolean;
  /** The number; null when the field was emptied, NaN when what stands there is no number. */
  onCommit(value: number | null): void;
}

/** The box of a number, with the decimal sign of the language; what one types is kept when one leaves it. */
export function NumberInput(props: NumberInputProps) {
  const { id, label, describedBy, isInvalid, value, placeholder, isMoney = false, onCommit } = props;
  const { formats } = useTexts();
  const shown = value === undefined ? '' : isMoney ? formats.amount(value) : formats.number(value);
  const [text, setText] = useState(shown);
  const [shownFor, setShownFor] = useState(shown);
  if (shownFor !== shown) {
    setShownFor(shown);
    setText(shown);
  }
  const commit = (): void => {
    if (text.trim() !== shown) onCommit(text.trim() === '' ? null : parseNumber(text));
  };
  return (
    <input
      id={id}
      className={`${styles.input} ${styles.number}`}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      placeholder={placeholder}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape' && text !== shown) {
          event.preventDefault();
          setText(shown);
        }
      }}
      onBlur={commit}
    />
  );
}
