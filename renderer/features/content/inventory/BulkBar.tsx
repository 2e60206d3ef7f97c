import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ContentItem } from '#core/model/content-item.ts';
import { contentStatuses } from '#core/model/content-statuses.ts';
import type { PersonId } from '#core/model/id.ts';
import { nextReview } from '#core/model/next-review.ts';
import formStyles from '../../../form/FormField.module.css';
import { today } from '../../../form/today.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { ChoiceMenu } from '../../../ui/ChoiceMenu.tsx';
import { noOwner } from '../../../view/content-view.ts';
import styles from './Inventory.module.css';

const dates = ['dueDate', 'publishOn', 'reviewDate'] as const;

/** Changes status, owner or a date of all ticked content at once; one step for undo. */
export function BulkBar({ items, onDone }: { items: readonly ContentItem[]; onDone(): void }) {
  const { t } = useTexts();
  const { people } = useWorkspace();
  const perform = usePerform();
  const [dateKind, setDateKind] = useState<(typeof dates)[number]>('dueDate');
  const [date, setDate] = useState('');
  const [problem, setProblem] = useState<string>();
  const change = (next: (item: ContentItem) => ContentItem): void =>
    setProblem(perform({ editId: 'content.change', args: { items: items.map(next) } }));
  return (
    <section className={styles.bulk} aria-label={t('inventory.bulk.label')}>
      <strong>{t('inventory.bulk.ticked', { count: items.length })}</strong>
      <ChoiceMenu
        label={t('inventory.bulk.status')}
        choices={contentStatuses.map((value) => ({ value, label: t(`content.statuses.${value}`) }))}
        onChoose={(value) => change((item) => ({ ...item, status: value as ContentItem['status'] }))}
      />
      <ChoiceMenu
        label={t('inventory.bulk.owner')}
        choices={[
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: noOwner, label: t('inventory.noOwner') },
        ]}
        onChoose={(value) => change((item) => withOwner(item, value))}
      />
      <NativeSelect
        aria-label={t('inventory.bulk.date')}
        data={dates.map((value) => ({ value, label: t(`inventory.dates.${value}`) }))}
        value={dateKind}
        onChange={({ currentTarget }) => setDateKind(currentTarget.value as typeof dateKind)}
      />
      <input
        type="date"
        className={`${formStyles.input} ${styles.date}`}
        aria-label={t(`inventory.dates.${dateKind}`)}
        value={date}
        onChange={({ currentTarget }) => setDate(currentTarget.value)}
      />
      <Button variant="default" onClick={() => change((item) => withDate(item, dateKind, date))}>
        {t(date === '' ? 'inventory.bulk.clearDate' : 'inventory.bulk.setDate')}
      </Button>
      <Button
        variant="default"
        onClick={() => change((item) => withDate(item, 'reviewDate', nextReview(item, today()) ?? ''))}
      >
        {t('content.reviewed')}
      </Button>
      <Button variant="subtle" onClick={onDone}>
        {t('inventory.bulk.untick')}
      </Button>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  );
}

function withOwner({ ownerId: _before, ...item }: ContentItem, ownerId: string): ContentItem {
  return ownerId === noOwner ? item : { ...item, ownerId: ownerId as PersonId };
}

function withDate(item: ContentItem, kind: (typeof dates)[number], date: string): ContentItem {
  const changed = { ...item };
  delete changed[kind];
  return date === '' ? changed : { ...changed, [kind]: date };
}
