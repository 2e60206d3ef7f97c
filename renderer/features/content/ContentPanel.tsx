import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import { groupsOfVariant, personById, toneProfileById } from '#core/model/lookups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChannelName } from '../../lookups/ChannelName.tsx';
import { GroupName } from '../../lookups/GroupName.tsx';
import { informationOfContent } from '../../lookups/information-of-use.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { StepList } from '../../lookups/StepList.tsx';
import { usageOf } from '../../lookups/usage.ts';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { Field } from '../../ui/Field.tsx';
import { None } from '../../ui/None.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import styles from './ContentPanel.module.css';

/** One content item: purpose, what it tells and asks, where it is used, and its texts. */
export function ContentPanel({ item }: { item: ContentItem }) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const owner = item.ownerId === undefined ? undefined : personById(workspace, item.ownerId);
  const tone = item.toneProfileId && toneProfileById(workspace, item.toneProfileId);
  return (
    <ItemPanel screen="content" kicker={t('content.one')} title={item.title}>
      <Field label={t('content.purpose')} help={t('help.purpose')}>
        {t(`content.purposes.${item.purpose}`)}
      </Field>
      <Field label={t('content.status')}>
        {t(`content.statuses.${item.status}`)}
        {owner && `, ${owner.name}`}
        {item.dueDate && <p>{t('content.readyBy', { date: formats.date(item.dueDate) })}</p>}
      </Field>
      {tone && (
        <Field label={t('row.tone')}>
          <TextLink href={itemPath('tone', tone.id)}>{tone.name}</TextLink>
        </Field>
      )}
      {(['tells', 'asks'] as const).map((direction) => (
        <Field key={direction} label={t(`row.${direction}`)} help={t(`help.${direction}`)}>
          <InformationNames item={item} direction={direction} />
        </Field>
      ))}
      <Field label={t('content.usedIn')}>
        <StepList places={usageOf(workspace).content.get(item.id)} />
      </Field>
      <Field label={t('content.variants')} help={t('help.variants')}>
        {item.variants.length === 0 ? (
          <None />
        ) : (
          item.variants.map((variant) => <Variant key={variant.id} variant={variant} />)
        )}
      </Field>
    </ItemPanel>
  );
}

function InformationNames({ item, direction }: { item: ContentItem; direction: 'tells' | 'asks' }) {
  const workspace = useWorkspace();
  const items = informationOfContent(workspace, { item, variant: undefined }, direction);
  if (items.length === 0) return <None />;
  return (
    <ul>
      {items.map(({ id, name }) => (
        <li key={id}>
          <TextLink href={itemPath('information', id)}>{name}</TextLink>
        </li>
      ))}
    </ul>
  );
}

function Variant({ variant }: { variant: ContentVariant }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  return (
    <article className={styles.variant}>
      <ul className={styles.for}>
        {variant.targetGroupIds === 'all' ? (
          <li>{t('content.everyone')}</li>
        ) : (
          groupsOfVariant(variant, workspace).map((groupId) => (
            <li key={groupId}>
              <GroupName workspace={workspace} groupId={groupId} />
            </li>
          ))
        )}
        {variant.channelIds.map((channelId) => (
          <li key={channelId}>
            <ChannelName workspace={workspace} channelId={channelId} />
          </li>
        ))}
      </ul>
      {variant.text ? <p className={styles.text}>{variant.text}</p> : <None />}
    </article>
  );
}
