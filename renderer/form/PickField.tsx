import { useState } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { Picker } from '../ui/Picker.tsx';
import type { PickerOption } from '../ui/picker-option.ts';
import { RemoveButton } from '../ui/RemoveButton.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import styles from './PickField.module.css';

interface PickFieldProps {
  label: string;
  help?: string | undefined;
  placeholder: string;
  options: readonly PickerOption[];
  chosenId: string | undefined;
  /** There is always one: it can be changed, not taken away. */
  isRequired?: boolean;
  /** Keeps the choice, null for none; answers why that cannot be. */
  onChoose(id: string | null): string | undefined;
  /** Makes something new and chooses it. */
  onCreate?(name: string): string | undefined;
}

/** One thing of a library, found by typing, or made. */
export function PickField(props: PickFieldProps) {
  const { label, help, placeholder, options, chosenId, isRequired = false, onChoose, onCreate } = props;
  const { t } = useTexts();
  const [problem, setProblem] = useState<string>();
  const chosen = options.find(({ id }) => id === chosenId);
  const marked = options.map((option) => ({ ...option, isChosen: option.id === chosenId }));
  return (
    <FieldGroup label={label} help={problem ?? help}>
      <div className={styles.row}>
        <div className={styles.picker}>
          <Picker
            label={label}
            placeholder={placeholder}
            groups={[marked]}
            value={chosen?.name ?? ''}
            onChoose={(id) => setProblem(onChoose(id === chosenId && !isRequired ? null : id))}
            onCreate={onCreate && ((name) => setProblem(onCreate(name)))}
          />
        </div>
        {chosen && !isRequired && (
          <RemoveButton label={t('edit.remove', { name: chosen.name })} onRemove={() => setProblem(onChoose(null))} />
        )}
      </div>
    </FieldGroup>
  );
}
