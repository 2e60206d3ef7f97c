import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import styles from './RemarkForm.module.css';
import { useAuthor } from './use-author.ts';

interface RemarkFormProps {
  label: string;
  submit: string;
  /** What it can be about: the object as a whole (an empty value) or one of its fields. */
  about?: { label: string; value: string; options: readonly { value: string; label: string }[] };
  /** Keeps the text; answers why that cannot be. */
  onSubmit(text: string, author: string, about: string): string | undefined;
  onCancel?(): void;
}

/** Writes a remark or a reply. Who does so for the first time is asked for a name, once. Ctrl+Enter places it. */
export function RemarkForm({ label, submit, about, onSubmit, onCancel }: RemarkFormProps) {
  const { t } = useTexts();
  const id = useId();
  const author = useAuthor();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [isNameAsked] = useState(author.name === '');
  const [chosen, setChosen] = useState(about?.value ?? '');
  const [problem, setProblem] = useState<string>();

  function place(): void {
    const by = author.name || name.trim();
    if (text.trim() === '') return setProblem(t('remark.noText'));
    if (by === '') return setProblem(t('remark.noName'));
    if (author.name === '') author.keep(by);
    const failure = onSubmit(text.trim(), by, chosen);
    setProblem(failure);
    if (failure === undefined) setText('');
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        place();
      }}
    >
      {about && about.options.length > 1 && (
        <label className={styles.line}>
          <span className={styles.label}>{about.label}</span>
          <select className={styles.input} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {about.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles.line}>
        <span className={styles.label}>{label}</span>
        <textarea
          className={styles.input}
          rows={2}
          value={text}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            place();
          }}
        />
      </label>
      {isNameAsked && author.name === '' && (
        <label className={styles.line}>
          <span className={styles.label}>{t('remark.yourName')}</span>
          <input
            className={styles.input}
            value={name}
            maxLength={200}
            autoComplete="name"
            onChange={(event) => {
              setName(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
        </label>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" variant="default">
          {submit}
        </Button>
        {onCancel && (
          <Button variant="subtle" onClick={onCancel}>
            {t('dialog.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
