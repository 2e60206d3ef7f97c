import type { DataField } from '#core/model/data-field.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { StepList } from '../../lookups/StepList.tsx';
import { screenPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { Field } from '../../ui/Field.tsx';
import { None } from '../../ui/None.tsx';
import { dataRegister } from './data-register.ts';
import { HoldingField } from './HoldingField.tsx';

/** One data field: its leading system and copies, where it is asked and shown, and what for. */
export function FieldPanel({ field }: { field: DataField }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { navigate } = useActionContext();
  const set = useForm('field', field.id);
  const row = dataRegister(workspace).find((other) => other.field === field);
  const purposes = workspace.informationItems
    .filter(({ fieldIds, usedFor }) => usedFor !== undefined && fieldIds?.includes(field.id))
    .flatMap(({ usedFor }) => usedFor ?? []);
  return (
    <ItemPanel
      screen="systems"
      kicker={t('systems.field')}
      title={field.name}
      remarksOn={{ kind: 'field', id: field.id }}
    >
      <TextField label={t('systems.field')} value={field.name} onCommit={(name) => set({ name })} />
      <ChoiceField
        label={t('systems.sensitivity')}
        help={t('help.sensitivity')}
        value={field.sensitivity}
        options={(['public', 'personal', 'special'] as const).map((value) => ({
          value,
          label: t(`sensitivity.${value}`),
        }))}
        onChoose={(sensitivity) => set({ sensitivity: sensitivity ?? 'personal' })}
      />
      <Holders field={field} />
      <Field label={t('systems.askedIn')}>
        <StepList places={row?.asked} />
      </Field>
      <Field label={t('systems.shownIn')}>
        <StepList places={row?.shown} />
      </Field>
      <Field label={t('information.usedFor')} help={t('help.usedFor')}>
        {purposes.length > 0 ? [...new Set(purposes)].join('; ') : <None />}
      </Field>
      <ObjectFooter
        kind="field"
        id={field.id}
        name={field.name}
        others={workspace.dataFields.filter((other) => other !== field)}
        onGone={() => navigate(screenPath('systems'))}
      />
    </ItemPanel>
  );
}

/** Per system whether it decides on this field, keeps a copy, or does not keep it. */
function Holders({ field }: { field: DataField }) {
  const { t } = useTexts();
  const { systems } = useWorkspace();
  if (systems.length === 0) return null;
  return (
    <FieldGroup label={t('systems.keptIn')} help={t('help.record')}>
      {systems.map((system) => (
        <HoldingField key={system.id} system={system} fieldId={field.id} label={system.name} />
      ))}
    </FieldGroup>
  );
}
