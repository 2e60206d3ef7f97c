import { IconCircleCheck, IconEye, IconSend } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { ContentItem } from '#core/model/content-item.ts';
import { today } from '../../../form/today.ts';
import { localeOf } from '../../../i18n/start-i18n.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { itemPath } from '../../../navigation/routes.ts';
import styles from './ContentCalendar.module.css';
import { momentKinds } from './content-moments.ts';
import { monthAfter } from './days.ts';
import { MomentLegend } from './MomentLegend.tsx';
import hidden from '../../../ui/hidden.module.css';

const rowHeight = 34;
const monthWidth = 120;
const icons = { dueDate: IconCircleCheck, publishOn: IconSend, reviewDate: IconEye };

/** Content along a line of months: when each is ready, goes out and is reviewed; what comes first stands first. */
export function ContentTimeline({ items }: { items: readonly ContentItem[] }) {
  const { t, language, formats } = useTexts();
  const scroller = useRef<HTMLElement>(null);
  const dated = items
    .map((item) => ({ item, dates: momentKinds.flatMap((kind) => (item[kind] ? [{ kind, on: item[kind] }] : [])) }))
    .filter(({ dates }) => dates.length > 0)
    .toSorted((one, other) => firstOf(one.dates).localeCompare(firstOf(other.dates)));
  const all = dated.flatMap(({ dates }) => dates.map(({ on }) => on)).concat(today());
  const start = monthAfter(
    all.reduce((one, other) => (one < other ? one : other)),
    0,
  );
  const end = monthAfter(
    all.reduce((one, other) => (one > other ? one : other)),
    1,
  );
  const months: string[] = [];
  // Ten years at most: a date far away would make the line too long to read.
  for (let month = start; month < end && months.length < 120; month = monthAfter(month, 1)) months.push(month);
  const name = new Intl.DateTimeFormat(localeOf[language], { month: 'short', year: '2-digit', timeZone: 'UTC' });
  // The rule warns users of React Compiler, which we are not.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: dated.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  if (dated.length === 0) return <p className={styles.help}>{t('inventory.calendar.nothing')}</p>;
  const at = (on: string): number => placeOf(on, start) * monthWidth;
  return (
    <>
      <MomentLegend />
      <section ref={scroller} className={styles.timeline} aria-label={t('inventory.view.timeline')}>
        <div className={styles.months} style={{ width: 260 + months.length * monthWidth }}>
          <span className={styles.corner} />
          {months.map((month) => (
            <span key={month} className={styles.month} style={{ width: monthWidth }}>
              {name.format(new Date(month))}
            </span>
          ))}
        </div>
        <ul
          className={styles.lines}
          style={{ height: virtualizer.getTotalSize(), width: 260 + months.length * monthWidth }}
        >
          {virtualizer.getVirtualItems().map(({ index, start: top }) => {
            const line = dated[index];
            if (!line) return null;
            const places = line.dates.map(({ on }) => at(on));
            return (
              <li key={line.item.id} className={styles.lineRow} style={{ top, height: rowHeight }}>
                <Link href={itemPath('content', line.item.id)} className={styles.lineName}>
                  {line.item.title}
                </Link>
                <span
                  className={styles.thread}
                  style={{ left: 260 + Math.min(...places), width: Math.max(...places) - Math.min(...places) }}
                />
                {line.dates.map(({ kind, on }) => {
                  const MomentIcon = icons[kind];
                  return (
                    <span
                      key={kind}
                      className={styles.mark}
                      style={{ left: 260 + at(on) - 9 }}
                      title={`${t(`inventory.dates.${kind}`)}: ${formats.date(on)}`}
                    >
                      <MomentIcon size={18} stroke={1.7} aria-hidden="true" />
                      <span className={hidden.words}>
                        {t(`inventory.dates.${kind}`)}: {formats.date(on)}
                      </span>
                    </span>
                  );
                })}
              </li>
            );
          })}
          <span className={styles.now} style={{ left: 260 + at(today()) }} aria-hidden="true" />
        </ul>
      </section>
    </>
  );
}

function firstOf(dates: readonly { on: string }[]): string {
  return dates.map(({ on }) => on).reduce((one, other) => (one < other ? one : other));
}

/** Months from the start, with the part of the month. */
function placeOf(on: string, start: string): number {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const [startYear = 0, startMonth = 1] = start.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (year - startYear) * 12 + month - startMonth + (day - 1) / days;
}
