import type { DataFieldId, SystemId } from '#core/model/id.ts';
import type { SystemLink } from '#core/model/system-link.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { DurationField } from '../../form/DurationField.tsx';
import { fieldOptions } from '../../form/library-options.ts';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { PickListField } from '../../form/PickListField.tsx';
import { SwitchField } from '../../form/SwitchField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { screenPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';

const modes = ['realtime', 'batch', 'manual', 'separate-by-design'] as const;

/** One link between two systems: what it carries, how it runs, or why there is none on purpose. */
export function LinkPanel({ link }: { link: SystemLink }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { navigate } = useActionContext();
  const set = useForm('systemLink', link.id);
  const names = workspace.systems.map(({ id, name }) => ({ value: id as string, label: name }));
  const nameOf = (id: SystemId) => workspace.systems.find((system) => system.id === id)?.name ?? '';
  const title = t('systems.linkTitle', { from: nameOf(link.from), to: nameOf(link.to) });
  return (
    <ItemPanel
      screen="systems"
      kicker={t('systems.link')}
      title={title}
      remarksOn={{ kind: 'systemLink', id: link.id }}
    >
      {(['from', 'to'] as const).map((end) => (
        <ChoiceField
          key={end}
          label={t(`systems.${end}`)}
          value={link[end] as string}
          options={names}
          onChoose={(id) => (id ? set({ [end]: id as SystemId }) : undefined)}
        />
      ))}
      <ChoiceField
        label={t('systems.how')}
        value={link.mode}
        options={modes.map((value) => ({ value, label: t(`systems.mode.${value}`) }))}
        onChoose={(mode) => set({ mode: mode ?? 'manual' })}
      />
      {link.mode !== 'separate-by-design' && (
        <DurationField
          label={t('systems.maxDelay')}
          help={t('help.maxDelay')}
          value={link.maxDelay}
          onCommit={(maxDelay) => set({ maxDelay })}
        />
      )}
      <TextField
        label={t('systems.reason')}
        help={t('help.linkReason')}
        value={link.reason}
        onCommit={(reason) => set({ reason })}
      />
      <SwitchField
        label={t('systems.allFields')}
        isOn={link.fieldIds === 'all'}
        onSwitch={(isOn) => set({ fieldIds: isOn ? 'all' : [] })}
      />
      {link.fieldIds !== 'all' && (
        <PickListField
          label={t('systems.data')}
          placeholder={t('choose.field')}
          options={fieldOptions(workspace)}
          chosenIds={link.fieldIds}
          onChoose={(ids) => set({ fieldIds: ids satisfies DataFieldId[] })}
        />
      )}
      <ObjectFooter kind="systemLink" id={link.id} name={title} onGone={() => navigate(screenPath('systems'))} />
    </ItemPanel>
  );
}
