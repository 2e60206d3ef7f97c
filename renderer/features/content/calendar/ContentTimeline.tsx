import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ContentItem } from '#core/model/content-item.ts';
import type { IsoDate } from '#core/model/iso-date.ts';
import { today } from '../../../form/today.ts';
import { localeOf } from '../../../i18n/start-i18n.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { drawAll } from '../../../ui/draw-all.ts';
import { usePrintView } from '../../../view/print-view.ts';
import styles from './ContentCalendar.module.css';
import { momentKinds } from './content-moments.ts';
import { daysAfter, monthAfter } from './days.ts';
import { MomentLegend } from './MomentLegend.tsx';
import { TimelineLine } from './TimelineLine.tsx';

const rowHeight = 34;
/** At least; on a large screen the months share what there is. */
const monthWidth = 120;
const nameWidth = 260;
/** What the months share on a page of paper on its side. */
const paperWidth = 750;
/** Days after the last date, so that its words fit. */
const roomAfter = 20;

/** Content along a line of months: when each is ready, goes out and is reviewed; what comes first stands first. */
export function ContentTimeline({ items }: { items: readonly ContentItem[] }) {
  const { t, language } = useTexts();
  const scroller = useRef<HTMLElement>(null);
  const isPrinting = usePrintView((view) => view.isPrinting);
  const dated = items
    .map((item) => ({ item, dates: momentKinds.flatMap((kind) => (item[kind] ? [{ kind, on: item[kind] }] : [])) }))
    .filter(({ dates }) => dates.length > 0)
    .toSorted((one, other) => firstOf(one.dates).localeCompare(firstOf(other.dates)));
  const months = monthsOf(dated.flatMap(({ dates }) => dates.map(({ on }) => on)).concat(today()));
  const [start = today()] = months;
  const name = new Intl.DateTimeFormat(localeOf[language], { month: 'short', year: '2-digit', timeZone: 'UTC' });
  // The rule warns users of React Compiler, which we are not.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: dated.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    ...(isPrinting && { rangeExtractor: drawAll }),
  });
  if (dated.length === 0) return <p className={styles.help}>{t('inventory.calendar.nothing')}</p>;
  const narrowing = isPrinting ? Math.max(1, (months.length * monthWidth) / paperWidth) : 1;
  const minWidth = nameWidth + months.length * monthWidth;
  const partOf = (place: number): number => Math.min(place / months.length, 1);
  const at = (place: number): string => `calc(${nameWidth}px + (100% - ${nameWidth}px) * ${partOf(place)})`;
  const span = (from: number, to: number): string => `calc((100% - ${nameWidth}px) * ${partOf(to) - partOf(from)})`;
  return (
    <>
      <MomentLegend hasToday />
      <section
        ref={scroller}
        className={styles.timeline}
        aria-label={t('inventory.view.timeline')}
        data-scrolls
        data-wide
      >
        <div className={styles.months} style={{ minWidth }}>
          <div className={styles.monthLine}>
            <span className={styles.corner} />
            {months.map((month) => (
              <span key={month} className={styles.month}>
                {name.format(new Date(month))}
              </span>
            ))}
          </div>
        </div>
        <ul className={styles.lines} style={{ minWidth, height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start: top }) => {
            const line = dated[index];
            if (!line) return null;
            const dates = line.dates.map(({ kind, on }) => ({ kind, on, place: placeOf(on, start) }));
            return (
              <li key={line.item.id} className={styles.lineRow} style={{ top, height: rowHeight }}>
                <TimelineLine item={line.item} dates={dates} narrowing={narrowing} at={at} span={span} />
              </li>
            );
          })}
          <span data-drawn className={styles.now} style={{ left: at(placeOf(today(), start)) }} aria-hidden="true" />
        </ul>
      </section>
    </>
  );
}

function firstOf(dates: readonly { on: string }[]): string {
  return dates.map(({ on }) => on).reduce((one, other) => (one < other ? one : other));
}

/** The first days of the months in which these days fall. */
function monthsOf(days: readonly IsoDate[]): IsoDate[] {
  const sorted = days.toSorted();
  const [first = today()] = sorted;
  const end = monthAfter(daysAfter(sorted.at(-1) ?? first, roomAfter), 1);
  const months: IsoDate[] = [];
  // Ten years at most: a date far away would make the line too long to read.
  for (let month = monthAfter(first, 0); month < end && months.length < 120; month = monthAfter(month, 1)) {
    months.push(month);
  }
  return months;
}

/** Months from the start, with the part of the month. */
function placeOf(on: string, start: string): number {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const [startYear = 0, startMonth = 1] = start.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (year - startYear) * 12 + month - startMonth + (day - 1) / days;
}
