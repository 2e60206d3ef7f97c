import { Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContentItem } from '#core/model/content-item.ts';
import { today } from '../../../form/today.ts';
import { localeOf } from '../../../i18n/start-i18n.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import styles from './ContentCalendar.module.css';
import { momentsByDay } from './content-moments.ts';
import { daysAfter, mondayOf, monthAfter } from './days.ts';
import { MomentLegend } from './MomentLegend.tsx';
import { MomentLink } from './MomentLink.tsx';
import { NothingHere } from './NothingHere.tsx';
import hidden from '../../../ui/hidden.module.css';

/** Moments that a day of a month shows before one asks for more. */
const mostPerDay = 4;

/** When texts are ready, go out and are reviewed: a month or a week. */
export function ContentCalendar({ items }: { items: readonly ContentItem[] }) {
  const { t, language, formats } = useTexts();
  const [day, setDay] = useState(today());
  const [span, setSpan] = useState<'month' | 'week'>('month');
  const [openDay, setOpenDay] = useState<string>();
  const moments = momentsByDay(items);
  const first = mondayOf(span === 'month' ? monthAfter(day, 0) : day);
  const last = span === 'month' ? daysAfter(monthAfter(day, 1), -1) : daysAfter(first, 6);
  const weeks: string[][] = [];
  for (let monday = first; monday <= last; monday = daysAfter(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => daysAfter(monday, index)));
  }
  const locale = localeOf[language];
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const title =
    span === 'month'
      ? month.format(new Date(day))
      : t('inventory.calendar.week', { from: formats.date(first), to: formats.date(last) });
  const move = (direction: 1 | -1): void =>
    setDay(span === 'month' ? monthAfter(day, direction) : daysAfter(day, 7 * direction));
  return (
    <section className={styles.calendar} aria-label={t('inventory.view.calendar')} data-wide>
      <header className={styles.head}>
        <h2 className={styles.title} aria-live="polite">
          {title}
        </h2>
        <Button variant="default" aria-label={t('inventory.calendar.previous')} onClick={() => move(-1)}>
          <IconChevronLeft size={16} stroke={1.8} aria-hidden="true" />
        </Button>
        <Button variant="default" onClick={() => setDay(today())}>
          {t('inventory.calendar.today')}
        </Button>
        <Button variant="default" aria-label={t('inventory.calendar.next')} onClick={() => move(1)}>
          <IconChevronRight size={16} stroke={1.8} aria-hidden="true" />
        </Button>
        <SegmentedControl
          aria-label={t('inventory.calendar.span')}
          value={span}
          onChange={(value) => setSpan(value as typeof span)}
          data={(['month', 'week'] as const).map((value) => ({ value, label: t(`inventory.calendar.${value}Span`) }))}
        />
        <MomentLegend />
      </header>
      <NothingHere days={moments.keys()} first={first} last={last} onGo={setDay} />
      <table className={styles.grid} data-span={span}>
        <caption className={hidden.words}>{title}</caption>
        <thead>
          <tr>
            {(weeks[0] ?? []).map((own) => (
              <th key={own} scope="col">
                {weekday.format(new Date(own))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]}>
              {days.map((own) => {
                const here = moments.get(own) ?? [];
                const isOpen = span === 'week' || openDay === own;
                const shown = isOpen ? here : here.slice(0, mostPerDay);
                return (
                  <td
                    key={own}
                    data-today={own === today()}
                    data-other={span === 'month' && own.slice(0, 7) !== day.slice(0, 7)}
                  >
                    <time dateTime={own} className={styles.number}>
                      {Number(own.slice(8))}
                    </time>
                    <ul>
                      {shown.map((moment) => (
                        <li key={`${moment.kind} ${moment.item.id}`}>
                          <MomentLink moment={moment} />
                        </li>
                      ))}
                    </ul>
                    {here.length > shown.length && (
                      <Button variant="subtle" size="compact-xs" onClick={() => setOpenDay(own)}>
                        {t('inventory.calendar.more', { count: here.length - shown.length })}
                      </Button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
