import { NativeSelect, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { neededTexts } from '#core/analysis/needed-texts.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { ChannelId, TargetGroupId, VariantId } from '#core/model/id.ts';
import type { Locale } from '#core/model/locale.ts';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { newId } from '../../../form/new-object.ts';
import { today } from '../../../form/today.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ChannelName } from '../../../lookups/ChannelName.tsx';
import { GroupName } from '../../../lookups/GroupName.tsx';
import { textPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { SeverityMark } from '../../../ui/SeverityMark.tsx';
import { Table } from '../../../ui/Table.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { useVariantName } from './use-variant-name.ts';
import styles from './VariantGrid.module.css';

/** Target groups by channels: which text is for whom, and where one is missing; a click makes it. */
export function VariantGrid({ item }: { item: ContentItem }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const nameOf = useVariantName();
  const [locale, setLocale] = useState<Locale>(workspace.contentLocale);
  const [fromId, setFromId] = useState('');
  const [problem, setProblem] = useState<string>();
  const perform = usePerform();
  const { navigate } = useActionContext();
  const needed = neededTexts(workspace, item);
  const channels = workspace.channels.filter(
    ({ id }) =>
      needed.some(({ channelId }) => channelId === id) ||
      item.variants.some(({ channelIds }) => channelIds.includes(id)),
  );
  const [others, setOthers] = useState<ChannelId[]>([]);
  const shown = workspace.channels.filter((channel) => channels.includes(channel) || others.includes(channel.id));
  const hidden = workspace.channels.filter((channel) => !shown.includes(channel));

  function make(targetGroupIds: ContentVariant['targetGroupIds'], channelId: ChannelId): void {
    const start = item.variants.find(({ id }) => id === fromId);
    const { text, toneProfileId } = start ?? {};
    const variant: ContentVariant = {
      id: newId() as VariantId,
      targetGroupIds,
      channelIds: [channelId],
      locale,
      ...(text === undefined ? {} : { text }),
      ...(toneProfileId === undefined ? {} : { toneProfileId }),
    };
    const add = { editId: 'variant.add', args: { contentId: item.id, variant } } as const;
    const dated = {
      editId: 'object.set',
      args: { kind: 'content', id: item.id, fields: { textChangedOn: today() } },
    } as const;
    const failure = perform(text === undefined ? add : [add, dated]);
    setProblem(failure);
    if (failure === undefined) navigate(textPath(item.id, variant.id));
  }

  return (
    <section className={styles.section} aria-label={t('editor.grid.title')}>
      <div className={styles.choices}>
        <NativeSelect
          label={t('editor.grid.language')}
          data={(['nl', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
          value={locale}
          onChange={({ currentTarget }) => setLocale(currentTarget.value as Locale)}
        />
        <NativeSelect
          label={t('editor.grid.start')}
          data={[
            { value: '', label: t('editor.grid.empty') },
            ...item.variants
              .filter(({ text }) => text)
              .map((variant) => ({ value: variant.id, label: nameOf(variant) })),
          ]}
          value={fromId}
          onChange={({ currentTarget }) => setFromId(currentTarget.value)}
        />
        {hidden.length > 0 && (
          <NativeSelect
            label={t('editor.grid.channel')}
            data={[
              { value: '', label: t('editor.grid.chooseChannel') },
              ...hidden.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value=""
            onChange={({ currentTarget }) => setOthers([...others, currentTarget.value as ChannelId])}
          />
        )}
      </div>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {shown.length === 0 ? (
        <p className={styles.help}>{t('editor.grid.noChannel')}</p>
      ) : (
        <Table
          caption={t('editor.grid.title')}
          heads={[
            t('editor.grid.group'),
            ...shown.map(({ id }) => <ChannelName key={id} workspace={workspace} channelId={id} />),
          ]}
        >
          <tr>
            <th scope="row">{t('content.everyone')}</th>
            {shown.map(({ id, name }) => (
              <td key={id}>
                <Cell
                  variant={item.variants.find(
                    (variant) =>
                      variant.targetGroupIds === 'all' && variant.channelIds.includes(id) && variant.locale === locale,
                  )}
                  itemId={item.id}
                  isNeeded={false}
                  isFree={
                    !item.variants.some((variant) => variant.channelIds.includes(id) && variant.locale === locale)
                  }
                  label={t('editor.grid.make', { group: t('content.everyone'), channel: name })}
                  onMake={() => make('all', id)}
                />
              </td>
            ))}
          </tr>
          {workspace.targetGroups.map((group) => (
            <tr key={group.id}>
              <th scope="row">
                <GroupName workspace={workspace} groupId={group.id} />
              </th>
              {shown.map(({ id, name }) => (
                <td key={id}>
                  <Cell
                    variant={ownText(item, group.id, id, locale)}
                    itemId={item.id}
                    isNeeded={needed.some(({ groupId, channelId }) => groupId === group.id && channelId === id)}
                    isFree
                    label={t('editor.grid.make', { group: group.name, channel: name })}
                    onMake={() => make([group.id], id)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </Table>
      )}
      <p className={styles.help}>{t('editor.grid.help')}</p>
    </section>
  );
}

function ownText(
  item: ContentItem,
  groupId: TargetGroupId,
  channelId: ChannelId,
  locale: Locale,
): ContentVariant | undefined {
  return item.variants.find(
    (variant) =>
      (variant.targetGroupIds === 'all' || variant.targetGroupIds.includes(groupId)) &&
      variant.channelIds.includes(channelId) &&
      variant.locale === locale,
  );
}

interface CellProps {
  variant: ContentVariant | undefined;
  itemId: ContentItem['id'];
  /** A step uses the item here. */
  isNeeded: boolean;
  isFree: boolean;
  label: string;
  onMake(): void;
}

function Cell({ variant, itemId, isNeeded, isFree, label, onMake }: CellProps) {
  const { t, formats } = useTexts();
  if (variant) {
    const words = variant.text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return (
      <TextLink href={textPath(itemId, variant.id)}>
        {words > 0
          ? t('editor.grid.written', { count: words, words: formats.number(words) })
          : t('editor.grid.toWrite')}
      </TextLink>
    );
  }
  if (!isFree) return null;
  return (
    <div className={styles.cell}>
      {isNeeded && <SeverityMark severity="warning">{t('editor.grid.missing')}</SeverityMark>}
      <UnstyledButton className={styles.make} aria-label={label} title={label} onClick={onMake}>
        <IconPlus size={16} stroke={1.8} aria-hidden="true" />
        {isNeeded && t('editor.grid.write')}
      </UnstyledButton>
    </div>
  );
}
