import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormField } from './FormField.tsx';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  help?: string | undefined;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  /** What the field says when nothing is chosen; absent: something is always chosen. */
  none?: string;
  /** Keeps the choice, null for none; answers why that cannot be. */
  onChoose(value: Value | null): string | undefined;
}

/** One choice out of a few. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, help, value, options, none, onChoose } = props;
  const [problem, setProblem] = useState<string>();
  const data = [...(none === undefined ? [] : [{ value: '', label: none }]), ...options];
  return (
    <FormField label={label} help={help} problem={problem}>
      {({ id, describedBy }) => (
        <NativeSelect
          id={id}
          aria-describedby={describedBy}
          data={data}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            setProblem(onChoose(chosen?.value ?? null));
          }}
        />
      )}
    </FormField>
  );
}
