import type { DataFieldId } from '#core/model/id.ts';
import type { SourceSystem } from '#core/model/source-system.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { fieldOptions } from '../../form/library-options.ts';
import { addNamed, newId } from '../../form/new-object.ts';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { OwnerField } from '../../form/OwnerField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { StepList } from '../../lookups/StepList.tsx';
import { usageOf } from '../../lookups/usage.ts';
import { screenPath } from '../../navigation/routes.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { Field } from '../../ui/Field.tsx';
import { Picker } from '../../ui/Picker.tsx';
import { HoldingField } from './HoldingField.tsx';

/** One source system: who owns it, what it keeps and where it is used. */
export function SystemPanel({ system }: { system: SourceSystem }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const { navigate } = useActionContext();
  const set = useForm('system', system.id);
  const held = new Set<string>(system.holds.map(({ fieldId }) => fieldId));
  const keep = (fieldId: DataFieldId) => ({ holds: [...system.holds, { fieldId, role: 'record' as const }] });
  return (
    <ItemPanel
      screen="systems"
      kicker={t('row.system')}
      title={system.name}
      remarksOn={{ kind: 'system', id: system.id }}
    >
      <TextField label={t('systems.name')} value={system.name} onCommit={(name) => set({ name })} />
      <OwnerField
        label={t('content.owner')}
        ownerId={system.ownerId}
        own={(ownerId) => ({ editId: 'object.set', args: { kind: 'system', id: system.id, fields: { ownerId } } })}
      />
      <FieldGroup label={t('systems.keeps')} help={t('help.record')}>
        {system.holds.map(({ fieldId }) => {
          const label = workspace.dataFields.find(({ id }) => id === fieldId)?.name ?? '';
          return <HoldingField key={fieldId} system={system} fieldId={fieldId} label={label} />;
        })}
        <Picker
          label={t('systems.addField')}
          placeholder={t('systems.addField')}
          groups={[fieldOptions(workspace).filter(({ id }) => !held.has(id))]}
          isForMany
          onChoose={(id) => void set(keep(id as DataFieldId))}
          onCreate={(name) => {
            const id = newId() as DataFieldId;
            const fields = keep(id);
            perform([
              addNamed('field', id, name),
              { editId: 'object.set', args: { kind: 'system', id: system.id, fields } },
            ]);
          }}
        />
      </FieldGroup>
      <Field label={t('systems.usedIn')} help={t('help.system')}>
        <StepList places={usageOf(workspace).systems.get(system.id)} />
      </Field>
      <ObjectFooter
        kind="system"
        id={system.id}
        name={system.name}
        others={workspace.systems.filter((other) => other !== system)}
        onGone={() => navigate(screenPath('systems'))}
      />
    </ItemPanel>
  );
}
