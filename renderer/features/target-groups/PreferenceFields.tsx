import { NativeSelect } from '@mantine/core';
import type { ChannelId } from '#core/model/id.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import { channelOptions } from '../../form/library-options.ts';
import { addNamed, newId } from '../../form/new-object.ts';
import { RowsField } from '../../form/RowsField.tsx';
import rowStyles from '../../form/StackedRow.module.css';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChannelName } from '../../lookups/ChannelName.tsx';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { Picker } from '../../ui/Picker.tsx';

type Preference = NonNullable<TargetGroup['preferences']>[number];
const levels = ['preferred', 'accepted', 'avoided'] as const;
const bases = ['measured', 'interviews', 'assumption', 'generation'] as const;

/** Which channels a group prefers, accepts or avoids, and how we know. */
export function PreferenceFields({ group }: { group: TargetGroup }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const set = useForm('targetGroup', group.id);
  const preferences = group.preferences ?? [];
  const nameOf = ({ channelId }: Preference) => workspace.channels.find(({ id }) => id === channelId)?.name ?? '';
  const known = new Set<string>(preferences.map(({ channelId }) => channelId));
  const added = (channelId: ChannelId): Preference[] => [
    ...preferences,
    { channelId, level: 'preferred', basis: 'assumption' },
  ];
  return (
    <>
      <RowsField
        label={t('inspector.channelPreferences')}
        help={t('help.preferences')}
        rows={preferences}
        nameOf={nameOf}
        addLabel=""
        onCommit={(rows) => set({ preferences: rows.length > 0 ? rows : null })}
      >
        {(preference, change) => (
          <>
            <div className={rowStyles.row}>
              <ChannelName workspace={workspace} channelId={preference.channelId} />
              <NativeSelect
                aria-label={t('targetGroups.levelOf', { name: nameOf(preference) })}
                data={levels.map((value) => ({ value, label: t(`preference.level.${value}`) }))}
                value={preference.level}
                onChange={({ currentTarget: { value } }) =>
                  change({ ...preference, level: value as Preference['level'] })
                }
              />
              <NativeSelect
                aria-label={t('targetGroups.basisOf', { name: nameOf(preference) })}
                data={bases.map((value) => ({ value, label: t(`preference.basis.${value}`) }))}
                value={preference.basis}
                onChange={({ currentTarget: { value } }) =>
                  change({ ...preference, basis: value as Preference['basis'] })
                }
              />
            </div>
            <TextField
              label={t('targetGroups.evidence')}
              value={preference.note}
              placeholder={t('targetGroups.evidenceExample')}
              onCommit={(note) => {
                const { note: _earlier, ...rest } = preference;
                return change(note === '' ? rest : { ...rest, note });
              }}
            />
          </>
        )}
      </RowsField>
      <Picker
        label={t('targetGroups.addPreference')}
        placeholder={t('targetGroups.addPreference')}
        groups={[channelOptions(workspace).filter(({ id }) => !known.has(id))]}
        onChoose={(id) => void set({ preferences: added(id as ChannelId) })}
        onCreate={(name) => {
          const channelId = newId() as ChannelId;
          perform([
            addNamed('channel', channelId, name),
            {
              editId: 'object.set',
              args: { kind: 'targetGroup', id: group.id, fields: { preferences: added(channelId) } },
            },
          ]);
        }}
      />
    </>
  );
}
