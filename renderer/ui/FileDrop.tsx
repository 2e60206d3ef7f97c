import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import styles from './FileDrop.module.css';
import hidden from './hidden.module.css';

interface FileDropProps {
  /** What the button says. */
  label: string;
  /** What may be dropped, or the name of the file that was. */
  words: string;
  /** Extensions, as `.xlsx,.csv`. */
  accept: string;
  onFile(file: File): void;
}

/** A place to drop a file on, with a button to choose one; the same file can be chosen again after it was changed. */
export function FileDrop({ label, words, accept, onFile }: FileDropProps) {
  const field = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file) onFile(file);
  };
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={field}
        type="file"
        tabIndex={-1}
        accept={accept}
        className={hidden.words}
        aria-label={label}
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Button
        variant="default"
        leftSection={<IconFileUpload size={16} stroke={1.6} aria-hidden="true" />}
        onClick={() => field.current?.click()}
      >
        {label}
      </Button>
      <p className={styles.words}>{words}</p>
    </div>
  );
}
