import { useState } from 'react';
import type { EditCall } from '#core/edits/registry.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Picker } from '../../../ui/Picker.tsx';
import { RemoveButton } from '../../../ui/RemoveButton.tsx';
import { cellOptions, isForManyOf, type PickerRowKind } from './options/cell-options.ts';
import type { Contact } from './options/contact.ts';
import styles from './PickerField.module.css';
import { usePerform } from '../../../session/use-perform.ts';

interface PickerFieldProps {
  contact: Contact;
  kind: PickerRowKind;
  /** What is chosen, where the field itself shows it. */
  value?: string;
  /** What takes the choice away. */
  clear?: EditCall | undefined;
}

/** The picker of a cell as a field of the inspector. */
export function PickerField({ contact, kind, value, clear }: PickerFieldProps) {
  const { t } = useTexts();
  const perform = usePerform();
  const [problem, setProblem] = useState<string>();
  const options = () => cellOptions(contact, kind, t);
  return (
    <>
      <div className={styles.field} data-kind={kind}>
        <div className={styles.picker}>
          <Picker
            label={t(`row.${kind}`)}
            placeholder={t(`choose.${kind}`)}
            groups={() => options().groups}
            {...(value === undefined ? {} : { value })}
            isForMany={isForManyOf(kind)}
            onChoose={(id) => setProblem(perform(options().choose(id)))}
            onCreate={(name) => setProblem(perform(options().create(name)))}
          />
        </div>
        {clear && <RemoveButton label={t('edit.clearPrimary')} onRemove={() => setProblem(perform(clear))} />}
      </div>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
