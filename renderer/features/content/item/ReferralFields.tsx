import type { ContentItem } from '#core/model/content-item.ts';
import type { ChannelId, ContentItemId, StepId } from '#core/model/id.ts';
import type { Referral } from '#core/model/referral.ts';
import { channelOptions } from '../../../form/library-options.ts';
import { PickField } from '../../../form/PickField.tsx';
import { RowsField } from '../../../form/RowsField.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';

/** Where a text sends the reader: to other content, a step, a channel or an address. */
export function ReferralFields({ item }: { item: ContentItem }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const set = useForm('content', item.id);
  const contents = workspace.contentItems
    .filter((other) => other !== item)
    .map(({ id, title }) => ({ id, name: title }));
  const steps = workspace.processes.flatMap((process) => process.steps.map(({ id, name }) => ({ id, name })));
  return (
    <RowsField
      label={t('content.refersTo')}
      help={t('help.refersTo')}
      rows={item.refersTo ?? []}
      nameOf={({ label }) => label}
      addLabel={t('content.addReferral')}
      create={(): Referral => ({ label: t('content.newReferral') })}
      onCommit={(rows) => set({ refersTo: rows.length > 0 ? rows : null })}
    >
      {(referral, change) => (
        <>
          <TextField
            label={t('content.referralLabel')}
            value={referral.label}
            onCommit={(label) => (label === '' ? undefined : change({ ...referral, label }))}
          />
          <PickField
            label={t('content.toContent')}
            placeholder={t('choose.content')}
            options={contents}
            chosenId={referral.toContentId}
            onChoose={(id) => change(withTarget(referral, 'toContentId', id as ContentItemId | null))}
          />
          <PickField
            label={t('content.toStep')}
            placeholder={t('choose.step')}
            options={steps}
            chosenId={referral.toStepId}
            onChoose={(id) => change(withTarget(referral, 'toStepId', id as StepId | null))}
          />
          <PickField
            label={t('content.toChannel')}
            placeholder={t('choose.primary')}
            options={channelOptions(workspace)}
            chosenId={referral.toChannelId}
            onChoose={(id) => change(withTarget(referral, 'toChannelId', id as ChannelId | null))}
          />
          <TextField
            label={t('content.url')}
            value={referral.url}
            placeholder="https://"
            onCommit={(url) => change(withTarget(referral, 'url', url === '' ? null : url))}
          />
        </>
      )}
    </RowsField>
  );
}

function withTarget<Key extends 'toContentId' | 'toStepId' | 'toChannelId' | 'url'>(
  referral: Referral,
  key: Key,
  target: Referral[Key] | null,
): Referral {
  const changed = { ...referral };
  delete changed[key];
  return target === null || target === undefined ? changed : { ...changed, [key]: target };
}
