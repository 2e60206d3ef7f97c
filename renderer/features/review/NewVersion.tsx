import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import type { VersionId } from '#core/model/id.ts';
import { packVersion } from '#core/review/versions/pack-version.ts';
import { newId } from '../../form/new-object.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { now } from '../../remark/now.ts';
import { useAuthor } from '../../remark/use-author.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import styles from './NewVersion.module.css';

/** Keeps the workspace as it is now under a name, with a line about it. */
export function NewVersion() {
  const { t } = useTexts();
  const id = useId();
  const workspace = useWorkspace();
  const perform = usePerform();
  const author = useAuthor();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') return setProblem(t('versions.nameMissing'));
    const version = {
      id: newId() as VersionId,
      name: name.trim(),
      on: now(),
      ...(author.name === '' ? {} : { by: author.name }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      content: packVersion(workspace),
    };
    const failure = perform({ editId: 'version.add', args: { version } });
    setProblem(failure);
    if (failure !== undefined) return undefined;
    setName('');
    setNote('');
    return undefined;
  }

  return (
    <form className={styles.form} onSubmit={keep}>
      <label htmlFor={`${id}-name`} className={styles.label}>
        {t('versions.name')}
      </label>
      <input
        id={`${id}-name`}
        className={styles.input}
        value={name}
        maxLength={200}
        placeholder={t('versions.nameExample')}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
      <label htmlFor={`${id}-note`} className={styles.label}>
        {t('versions.note')}
      </label>
      <input
        id={`${id}-note`}
        className={styles.input}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <Button type="submit" variant="default">
        {t('versions.keep')}
      </Button>
    </form>
  );
}
