import { NativeSelect } from '@mantine/core';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { ChannelId, ToneProfileId } from '#core/model/id.ts';
import type { Locale } from '#core/model/locale.ts';
import { Button } from '@mantine/core';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { ChoicesField } from '../../../form/ChoicesField.tsx';
import { channelOptions, toneOptions } from '../../../form/library-options.ts';
import { PickField } from '../../../form/PickField.tsx';
import { PickListField } from '../../../form/PickListField.tsx';
import { SwitchField } from '../../../form/SwitchField.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { GroupName } from '../../../lookups/GroupName.tsx';
import { itemPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { FormField } from '../../../form/FormField.tsx';

/** For whom a text is, through which channels, in which language and tone. */
export function VariantSettings({ item, variant }: { item: ContentItem; variant: ContentVariant }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const { navigate } = useActionContext();
  const set = useForm('variant', variant.id);
  const all = workspace.targetGroups.map(({ id }) => id);
  const chosen = variant.targetGroupIds === 'all' ? all : variant.targetGroupIds;
  return (
    <>
      <ChoicesField
        label={t('content.forGroups')}
        values={chosen}
        options={all.map((value) => ({ value, label: <GroupName workspace={workspace} groupId={value} /> }))}
        onChoose={(ids) => set({ targetGroupIds: ids.length === all.length ? 'all' : ids })}
      />
      <PickListField
        label={t('content.onChannels')}
        placeholder={t('choose.primary')}
        options={channelOptions(workspace)}
        chosenIds={variant.channelIds}
        onChoose={(ids) => set({ channelIds: ids satisfies ChannelId[] })}
      />
      <FormField label={t('editor.grid.language')}>
        {({ id }) => (
          <NativeSelect
            id={id}
            data={(['nl', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
            value={variant.locale}
            onChange={({ currentTarget }) => void set({ locale: currentTarget.value as Locale })}
          />
        )}
      </FormField>
      <PickField
        label={t('row.tone')}
        placeholder={t('choose.tone')}
        options={toneOptions(workspace)}
        chosenId={variant.toneProfileId}
        onChoose={(id) => set({ toneProfileId: id as ToneProfileId | null })}
      />
      <SwitchField
        label={t('content.short')}
        help={t('help.short')}
        isOn={variant.short ?? false}
        onSwitch={(isOn) => set({ short: isOn ? true : null })}
      />
      <Button
        variant="default"
        mt={16}
        onClick={() => {
          const failure = perform({ editId: 'object.delete', args: { kind: 'variant', id: variant.id } });
          if (failure === undefined) navigate(itemPath('content', item.id));
        }}
      >
        {t('content.removeVariant')}
      </Button>
    </>
  );
}
