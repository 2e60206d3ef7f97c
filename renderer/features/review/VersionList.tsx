import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Version } from '#core/model/version.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePerform } from '../../session/use-perform.ts';
import styles from './VersionList.module.css';
import { VersionCopy } from './VersionCopy.tsx';

interface VersionListProps {
  /** Newest first. */
  versions: readonly Version[];
  /** The one that is compared with now. */
  chosenId: string | undefined;
  onCompare(version: Version): void;
}

/** The versions that were kept: when, by whom, and what one can do with each. */
export function VersionList({ versions, chosenId, onCompare }: VersionListProps) {
  return (
    <ul>
      {versions.map((version) => (
        <Item
          key={version.id}
          version={version}
          isChosen={version.id === chosenId}
          onCompare={() => onCompare(version)}
        />
      ))}
    </ul>
  );
}

interface ItemProps {
  version: Version;
  isChosen: boolean;
  onCompare(): void;
}

function Item({ version, isChosen, onCompare }: ItemProps) {
  const { t, formats } = useTexts();
  const perform = usePerform();
  const [problem, setProblem] = useState<string>();
  const { name, on, by, note, id } = version;
  const when = t('remark.when', { day: formats.day(on), time: formats.time(on) });
  return (
    <li className={styles.item} data-chosen={isChosen}>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.when}>{by === undefined ? when : t('versions.by', { when, name: by })}</p>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <div className={styles.buttons}>
        <Button
          variant="default"
          size="compact-sm"
          aria-pressed={isChosen}
          aria-label={t('versions.compareWithNowOf', { name })}
          onClick={onCompare}
        >
          {t('versions.compareWithNow')}
        </Button>
        <VersionCopy version={version} />
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('versions.deleteOf', { name })}
          onClick={() => setProblem(perform({ editId: 'object.delete', args: { kind: 'version', id } }))}
        >
          {t('form.delete')}
        </Button>
      </div>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </li>
  );
}
