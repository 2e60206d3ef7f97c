import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import formStyles from './FormField.module.css';
import styles from './ChoicesField.module.css';

interface SwitchFieldProps {
  label: string;
  help?: string | undefined;
  isOn: boolean;
  onSwitch(isOn: boolean): void;
}

/** Something that is so or not. */
export function SwitchField({ label, help, isOn, onSwitch }: SwitchFieldProps) {
  const id = useId();
  return (
    <div className={styles.choices}>
      <Checkbox
        label={label}
        checked={isOn}
        aria-describedby={help === undefined ? undefined : id}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      {help !== undefined && (
        <p id={id} className={formStyles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
