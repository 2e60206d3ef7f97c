import { Button, NativeSelect } from '@mantine/core';
import { IconColumns2, IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { tonesOf } from '#core/analysis/rules/parts/written-text.ts';
import { contentStatuses } from '#core/model/content-statuses.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import { channelById, personById } from '#core/model/lookups.ts';
import { FindingCounts } from '../../../finding/FindingCounts.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { GroupName } from '../../../lookups/GroupName.tsx';
import { screenPath, textPath, textsPath } from '../../../navigation/routes.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { missingTexts } from '../variants/missing-texts.ts';
import { useTextFindings } from './checks/use-text-findings.ts';
import styles from './ItemScreen.module.css';

interface ItemHeaderProps {
  item: ContentItem;
  /** The text that is open. */
  variant: ContentVariant | undefined;
  isBeside: boolean;
  onBeside(): void;
}

/** What the item is called, where it stands, and its texts as tabs. */
export function ItemHeader({ item, variant, isBeside, onBeside }: ItemHeaderProps) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const set = useForm('content', item.id);
  const missing = missingTexts(workspace, item).length;
  const owner = item.ownerId === undefined ? undefined : personById(workspace, item.ownerId);
  const tones = variant ? tonesOf({ workspace, item, variant }) : [];
  return (
    <header className={styles.header}>
      <nav className={styles.crumb} aria-label={t('editor.crumb')}>
        <TextLink href={screenPath('content')}>{t('screen.content')}</TextLink>
      </nav>
      <h1 className={styles.title}>{item.title}</h1>
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>{t('content.status')}</dt>
          <dd>
            <NativeSelect
              aria-label={t('content.status')}
              data={contentStatuses.map((value) => ({ value, label: t(`content.statuses.${value}`) }))}
              value={item.status}
              onChange={({ currentTarget }) => void set({ status: currentTarget.value as ContentItem['status'] })}
            />
          </dd>
        </div>
        <Fact name={t('content.owner')} value={owner?.name ?? t('editor.nobody')} />
        <Fact name={t('content.purpose')} value={t(`content.purposes.${item.purpose}`)} />
        {tones.length > 0 && <Fact name={t('row.tone')} value={tones.map(({ name }) => name).join(', ')} />}
      </dl>
      <nav className={styles.tabs} aria-label={t('content.variants')}>
        {item.variants.map((own) => (
          <VariantTab key={own.id} item={item} variant={own} isOpen={own.id === variant?.id} />
        ))}
        <Link href={textsPath(item.id)} className={styles.tab} aria-current={variant ? undefined : 'page'}>
          <span className={styles.who}>
            <IconPlus size={16} stroke={1.8} aria-hidden="true" />
            {t('content.variants')}
          </span>
          <span className={styles.where}>
            {missing > 0 ? t('editor.missing', { count: missing }) : t('editor.grid.short')}
          </span>
        </Link>
        {variant && (
          <div className={styles.tools}>
            <Button
              variant="subtle"
              aria-pressed={isBeside}
              leftSection={<IconColumns2 size={16} stroke={1.6} aria-hidden="true" />}
              onClick={onBeside}
            >
              {t('editor.besideButton')}
            </Button>
          </div>
        )}
      </nav>
    </header>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function VariantTab({ item, variant, isOpen }: { item: ContentItem; variant: ContentVariant; isOpen: boolean }) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const { open } = useTextFindings(variant.id);
  const channels = variant.channelIds.flatMap((id) => channelById(workspace, id)?.name ?? []);
  const language = variant.locale === workspace.contentLocale ? [] : [t(`language.${variant.locale}`)];
  const groups = variant.targetGroupIds;
  return (
    <Link href={textPath(item.id, variant.id)} className={styles.tab} aria-current={isOpen ? 'page' : undefined}>
      <span className={styles.who}>
        {groups === 'all'
          ? t('content.everyone')
          : groups.slice(0, 2).map((id) => <GroupName key={id} workspace={workspace} groupId={id} />)}
        {groups !== 'all' && groups.length > 2 && <span>{t('editor.moreGroups', { count: groups.length - 2 })}</span>}
        {groups !== 'all' && groups.length === 0 && t('editor.noReaders')}
      </span>
      <FindingCounts findings={open.filter(({ anchor }) => anchor.kind === 'variant')} />
      <span className={styles.where}>
        {[...channels, ...language].length > 0 ? formats.list([...channels, ...language]) : t('editor.noChannel')}
      </span>
    </Link>
  );
}
