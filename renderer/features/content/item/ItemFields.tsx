import type { ContentItem } from '#core/model/content-item.ts';
import type { ToneProfileId } from '#core/model/id.ts';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { ChoiceField } from '../../../form/ChoiceField.tsx';
import { DateField } from '../../../form/DateField.tsx';
import { DurationField } from '../../../form/DurationField.tsx';
import { toneOptions } from '../../../form/library-options.ts';
import { ObjectFooter } from '../../../form/ObjectFooter.tsx';
import { OwnerField } from '../../../form/OwnerField.tsx';
import { PickField } from '../../../form/PickField.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { StepList } from '../../../lookups/StepList.tsx';
import { usageOf } from '../../../lookups/usage.ts';
import { screenPath } from '../../../navigation/routes.ts';
import { RemarksHere } from '../../../remark/RemarksHere.tsx';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { Field } from '../../../ui/Field.tsx';
import { ContentInformation } from './ContentInformation.tsx';
import { MarkReviewed } from './MarkReviewed.tsx';
import { ReferralFields } from './ReferralFields.tsx';

const purposes = ['inform', 'interest', 'activate'] as const;
const statuses = ['idea', 'draft', 'review', 'approved', 'published', 'retired'] as const;

/** One content item: purpose, what it tells and asks, who makes it ready by when, and where it is used. */
export function ItemFields({ item }: { item: ContentItem }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { navigate } = useActionContext();
  const set = useForm('content', item.id);
  return (
    <>
      <h2>{t('content.one')}</h2>
      <TextField label={t('content.title')} value={item.title} onCommit={(title) => set({ title })} />
      <ChoiceField
        label={t('content.purpose')}
        help={t('help.purpose')}
        value={item.purpose}
        options={purposes.map((value) => ({ value, label: t(`content.purposes.${value}`) }))}
        onChoose={(purpose) => set({ purpose: purpose ?? 'inform' })}
      />
      <ContentInformation item={item} direction="tells" />
      <ContentInformation item={item} direction="asks" />
      <ChoiceField
        label={t('content.status')}
        value={item.status}
        options={statuses.map((value) => ({ value, label: t(`content.statuses.${value}`) }))}
        onChoose={(status) => set({ status: status ?? 'idea' })}
      />
      <OwnerField
        label={t('content.owner')}
        ownerId={item.ownerId}
        own={(ownerId) => ({ editId: 'object.set', args: { kind: 'content', id: item.id, fields: { ownerId } } })}
      />
      <DateField label={t('content.due')} value={item.dueDate} onCommit={(dueDate) => set({ dueDate })} />
      <DateField
        label={t('content.publishOn')}
        help={t('help.publishOn')}
        value={item.publishOn}
        onCommit={(publishOn) => set({ publishOn })}
      />
      <DateField
        label={t('content.reviewDate')}
        help={t('help.reviewDate')}
        value={item.reviewDate}
        onCommit={(reviewDate) => set({ reviewDate })}
      />
      {item.reviewDate !== undefined && <MarkReviewed item={item} />}
      <DurationField
        label={t('content.reviewEvery')}
        value={item.reviewEvery}
        onCommit={(reviewEvery) => set({ reviewEvery })}
      />
      <DateField
        label={t('content.textChangedOn')}
        value={item.textChangedOn}
        onCommit={(textChangedOn) => set({ textChangedOn })}
      />
      <TextField
        label={t('content.sender')}
        help={t('help.sender')}
        value={item.sender}
        onCommit={(sender) => set({ sender })}
      />
      <PickField
        label={t('row.tone')}
        help={t('help.tone')}
        placeholder={t('choose.tone')}
        options={toneOptions(workspace)}
        chosenId={item.toneProfileId}
        onChoose={(id) => set({ toneProfileId: id as ToneProfileId | null })}
      />
      <ReferralFields item={item} />
      <Field label={t('content.usedIn')}>
        <StepList places={usageOf(workspace).content.get(item.id)} />
      </Field>
      <ObjectFooter
        kind="content"
        id={item.id}
        name={item.title}
        others={workspace.contentItems.filter((other) => other !== item).map(({ id, title }) => ({ id, name: title }))}
        onGone={() => navigate(screenPath('content'))}
      />
      <RemarksHere key={item.id} subject={{ kind: 'content', id: item.id }} />
    </>
  );
}
