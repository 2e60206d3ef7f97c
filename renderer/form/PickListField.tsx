import { useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { Picker } from '../ui/Picker.tsx';
import type { PickerOption } from '../ui/picker-option.ts';
import { RemoveButton } from '../ui/RemoveButton.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import styles from './PickField.module.css';

/** Something one can choose, with how it is shown once chosen; its name when absent. */
type PickListOption<Id extends string> = PickerOption & { id: Id; mark?: ReactNode };

interface PickListFieldProps<Id extends string> {
  label: string;
  help?: string | undefined;
  placeholder: string;
  options: readonly PickListOption<Id>[];
  chosenIds: readonly Id[];
  /** Keeps the choices; answers why that cannot be. */
  onChoose(ids: Id[]): string | undefined;
  /** Makes something new and chooses it too. */
  onCreate?(name: string): string | undefined;
}

/** Any number of things of a library, found by typing, or made; each with a way to take it out. */
export function PickListField<Id extends string>(props: PickListFieldProps<Id>) {
  const { label, help, placeholder, options, chosenIds, onChoose, onCreate } = props;
  const { t } = useTexts();
  const [problem, setProblem] = useState<string>();
  const toggle = (id: string): void => {
    const chosen = id as Id;
    const next = chosenIds.includes(chosen) ? chosenIds.filter((other) => other !== chosen) : [...chosenIds, chosen];
    setProblem(onChoose(next));
  };
  const marked = options.map((option) => ({ ...option, isChosen: chosenIds.includes(option.id) }));
  return (
    <FieldGroup label={label} help={problem ?? help}>
      {chosenIds.length > 0 && (
        <ul>
          {chosenIds.map((id) => {
            const { name = '', mark } = options.find((option) => option.id === id) ?? {};
            return (
              <li key={id} className={styles.chosen}>
                <span>{mark ?? name}</span>
                <RemoveButton label={t('edit.remove', { name })} onRemove={() => toggle(id)} />
              </li>
            );
          })}
        </ul>
      )}
      <Picker
        label={label}
        placeholder={placeholder}
        groups={[marked.filter(({ isChosen }) => !isChosen)]}
        onChoose={toggle}
        onCreate={onCreate && ((name) => setProblem(onCreate(name)))}
      />
    </FieldGroup>
  );
}
