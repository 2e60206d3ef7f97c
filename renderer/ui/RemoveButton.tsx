import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import styles from './RemoveButton.module.css';

/** Takes one thing of a list away. */
export function RemoveButton({ label, onRemove }: { label: string; onRemove(): void }) {
  return (
    <UnstyledButton className={styles.remove} aria-label={label} title={label} onClick={onRemove}>
      <IconX size={15} stroke={1.8} aria-hidden="true" />
    </UnstyledButton>
  );
}
