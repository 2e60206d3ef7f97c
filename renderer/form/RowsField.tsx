import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { RemoveButton } from '../ui/RemoveButton.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import styles from './RowsField.module.css';

interface RowsFieldProps<Row> {
  label: string;
  help?: string | undefined;
  rows: readonly Row[];
  /** What a row is called, for who takes it away. */
  nameOf(row: Row): string;
  /** The fields of one row; `keep` replaces it by another. */
  children(row: Row, keep: (next: Row) => string | undefined, index: number): ReactNode;
  addLabel: string;
  /** A new row to begin with; absent where rows are added in another way. */
  create?: (() => Row) | undefined;
  /** Keeps the rows; answers why that cannot be. */
  onCommit(rows: Row[]): string | undefined;
}

/** A list of small things with fields of their own: research, facts, words to use. */
export function RowsField<Row>(props: RowsFieldProps<Row>) {
  const { label, help, rows, nameOf, children, addLabel, create, onCommit } = props;
  const { t } = useTexts();
  return (
    <FieldGroup label={label} help={help}>
      {rows.map((row, index) => (
        // Rows have no identity of their own but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.row}>
          <div className={styles.fields}>{children(row, (next) => onCommit(rows.with(index, next)), index)}</div>
          <RemoveButton
            label={t('edit.remove', { name: nameOf(row) })}
            onRemove={() => void onCommit(rows.toSpliced(index, 1))}
          />
        </div>
      ))}
      {create && (
        <Button
          variant="subtle"
          leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
          onClick={() => void onCommit([...rows, create()])}
        >
          {addLabel}
        </Button>
      )}
    </FieldGroup>
  );
}
