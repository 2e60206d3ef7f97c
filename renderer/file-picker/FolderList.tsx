import { UnstyledButton } from '@mantine/core';
import { IconArrowUp, IconFileText, IconFolder } from '@tabler/icons-react';
import type { FileId, FolderListing } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import { useTexts } from '../i18n/use-texts.ts';
import styles from './FolderList.module.css';
import type { FolderView } from './use-folder.ts';

interface FolderListProps {
  folder: FolderView;
  onChooseFile?: (fileId: FileId) => void;
}

/** One folder: where it is, the way up, its folders, and its workspaces when one is to be chosen. */
export function FolderList({ folder, onChooseFile }: FolderListProps) {
  const { t, language } = useTexts();
  const { listing, error, show } = folder;
  return (
    <div className={styles.box}>
      <div className={styles.place}>
        <UnstyledButton
          className={styles.up}
          disabled={listing?.parentId === undefined}
          aria-label={t('picker.up')}
          title={t('picker.up')}
          onClick={() => show(listing?.parentId)}
        >
          <IconArrowUp size={16} stroke={1.8} aria-hidden="true" />
        </UnstyledButton>
        <span className={styles.location}>{listing?.location}</span>
      </div>
      {error && (
        <p className={styles.error} role="alert">
          {wordHostError(error, language)}
        </p>
      )}
      {listing && <Entries listing={listing} show={show} onChooseFile={onChooseFile} />}
    </div>
  );
}

interface EntriesProps {
  listing: FolderListing;
  show: FolderView['show'];
  onChooseFile: ((fileId: FileId) => void) | undefined;
}

function Entries({ listing, show, onChooseFile }: EntriesProps) {
  const { t, formats } = useTexts();
  const files = onChooseFile ? listing.files : [];
  return (
    <ul className={styles.list} aria-label={listing.location}>
      {listing.folders.map(({ folderId, name }) => (
        <li key={folderId}>
          <UnstyledButton className={styles.entry} onClick={() => show(folderId)}>
            <IconFolder size={18} stroke={1.6} aria-hidden="true" />
            <span className={styles.name}>{name}</span>
          </UnstyledButton>
        </li>
      ))}
      {files.map(({ fileId, name, changedOn }) => (
        <li key={fileId}>
          <UnstyledButton className={styles.entry} data-kind="file" onClick={() => onChooseFile?.(fileId)}>
            <IconFileText size={18} stroke={1.6} aria-hidden="true" />
            <span className={styles.name}>{name}</span>
            <span className={styles.changed}>{formats.day(changedOn)}</span>
          </UnstyledButton>
        </li>
      ))}
      {files.length === 0 && <li className={styles.none}>{t(onChooseFile ? 'picker.noFiles' : 'picker.here')}</li>}
    </ul>
  );
}
