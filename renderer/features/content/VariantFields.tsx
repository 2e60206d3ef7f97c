import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { ChannelId, ToneProfileId, VariantId } from '#core/model/id.ts';
import { ChoicesField } from '../../form/ChoicesField.tsx';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { channelOptions, toneOptions } from '../../form/library-options.ts';
import { newId } from '../../form/new-object.ts';
import { PickField } from '../../form/PickField.tsx';
import { PickListField } from '../../form/PickListField.tsx';
import { SwitchField } from '../../form/SwitchField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { RemoveButton } from '../../ui/RemoveButton.tsx';
import styles from './ContentPanel.module.css';

/** The texts of a content item, one per target group and channel. */
export function VariantFields({ item }: { item: ContentItem }) {
  const { t } = useTexts();
  const { contentLocale } = useWorkspace();
  const perform = usePerform();
  const [problem, setProblem] = useState<string>();
  const isEveryoneServed = item.variants.some(({ targetGroupIds }) => targetGroupIds === 'all');
  return (
    <FieldGroup label={t('content.variants')} help={problem ?? t('help.variants')}>
      {item.variants.map((variant) => (
        <Variant key={variant.id} variant={variant} />
      ))}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
        onClick={() => {
          const variant: ContentVariant = {
            id: newId() as VariantId,
            targetGroupIds: isEveryoneServed ? [] : 'all',
            channelIds: [],
            locale: contentLocale,
          };
          setProblem(perform({ editId: 'variant.add', args: { contentId: item.id, variant } }));
        }}
      >
        {t('content.addVariant')}
      </Button>
    </FieldGroup>
  );
}

function Variant({ variant }: { variant: ContentVariant }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const set = useForm('variant', variant.id);
  const all = workspace.targetGroups.map(({ id }) => id);
  const chosen = variant.targetGroupIds === 'all' ? all : variant.targetGroupIds;
  return (
    <article className={styles.variant}>
      <div className={styles.remove}>
        <RemoveButton
          label={t('content.removeVariant')}
          onRemove={() => void perform({ editId: 'object.delete', args: { kind: 'variant', id: variant.id } })}
        />
      </div>
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
      <TextField
        label={t('content.text')}
        isLong
        value={variant.text}
        placeholder={t('content.textExample')}
        onCommit={(text) => set({ text })}
      />
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
    </article>
  );
}
