import type { DataFieldId } from '#core/model/id.ts';
import type { SourceSystem } from '#core/model/source-system.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { SwitchField } from '../../form/SwitchField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';

interface HoldingFieldProps {
  system: SourceSystem;
  fieldId: DataFieldId;
  label: string;
}

/** What a system is to a data field: its source, a copy, or nothing; and whether it knows the field before the process starts. */
export function HoldingField({ system, fieldId, label }: HoldingFieldProps) {
  const { t } = useTexts();
  const set = useForm('system', system.id);
  const held = system.holds.find((holding) => holding.fieldId === fieldId);
  const others = system.holds.filter((holding) => holding !== held);
  return (
    <>
      <ChoiceField
        label={label}
        none={t('systems.notKept')}
        value={held?.role}
        options={(['record', 'copy'] as const).map((value) => ({ value, label: t(`systems.role.${value}`) }))}
        onChoose={(role) => set({ holds: role ? [...others, { ...held, fieldId, role }] : others })}
      />
      {held && (
        <SwitchField
          label={t('systems.preexisting')}
          isOn={held.preexisting ?? false}
          onSwitch={(isOn) => {
            const { preexisting: _earlier, ...rest } = held;
            set({ holds: [...others, isOn ? { ...rest, preexisting: true } : rest] });
          }}
        />
      )}
    </>
  );
}
