import { useState } from 'react';
import { FormField } from './FormField.tsx';
import styles from './FormField.module.css';

interface TextFieldProps {
  label: string;
  help?: string | undefined;
  value: string | undefined;
  placeholder?: string;
  /** Several lines: Enter then starts a new one. */
  isLong?: boolean;
  /** Keeps the text; answers why that cannot be. */
  onCommit(text: string): string | undefined;
}

/** A text that is kept when one leaves the field; Escape brings back what was there. */
export function TextField({ label, help, value = '', placeholder, isLong = false, onCommit }: TextFieldProps) {
  const [text, setText] = useState(value);
  const [shownFor, setShownFor] = useState(value);
  const [problem, setProblem] = useState<string>();
  if (shownFor !== value) {
    setShownFor(value);
    setText(value);
  }
  const commit = (): void => {
    if (text.trim() !== value.trim()) setProblem(onCommit(text.trim()));
    else setText(value);
  };
  return (
    <FormField label={label} help={help} problem={problem}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          className={styles.input}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          rows={isLong ? 3 : 1}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setText(isLong ? next : next.replaceAll('\n', ' '));
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' && !isLong) {
              event.preventDefault();
              commit();
            } else if (event.key === 'Escape' && text !== value) {
              event.preventDefault();
              setText(value);
              setProblem(undefined);
            }
          }}
          onBlur={commit}
        />
      )}
    </FormField>
  );
}
