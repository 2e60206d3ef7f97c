import { Link } from 'wouter';
import type { ContentItem } from '#core/model/content-item.ts';
import type { IsoDate } from '#core/model/iso-date.ts';
import { today } from '../../../form/today.ts';
import { localeOf } from '../../../i18n/start-i18n.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { itemPath } from '../../../navigation/routes.ts';
import hidden from '../../../ui/hidden.module.css';
import { isLate } from '../is-late.ts';
import { LateMark } from '../LateMark.tsx';
import styles from './ContentCalendar.module.css';
import type { momentKinds } from './content-moments.ts';
import { momentIcons } from './moment-icons.ts';

/** Room that a date asks for beside its sign, and one that says it is late; in months. */
const roomFor = { date: 0.6, late: 1.1 };

/** A content item with its dates on the line of months. */
export interface DatedItem {
  item: ContentItem;
  dates: readonly { kind: (typeof momentKinds)[number]; on: IsoDate; place: number }[];
}

interface TimelineLineProps extends DatedItem {
  /** How many times narrower a month is than on screen at least. */
  narrowing: number;
  /** Where a place, in months from the start, is on the line, in CSS. */
  at(place: number): string;
  /** How wide what lies between two places is, in CSS. */
  span(from: number, to: number): string;
}

/** The line of one content item: its name, and its dates with the thread between them. */
export function TimelineLine({ item, dates, narrowing, at, span }: TimelineLineProps) {
  const { t, language, formats } = useTexts();
  const short = new Intl.DateTimeFormat(localeOf[language], { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const places = dates.map(({ place }) => place);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return (
    <>
      <Link href={itemPath('content', item.id)} className={styles.lineName}>
        {item.title}
      </Link>
      <span data-drawn className={styles.thread} style={{ left: at(from), width: span(from, to) }} />
      {dates.map(({ kind, on, place }) => {
        const MomentIcon = momentIcons[kind];
        const hasPassed = isLate(item, kind, today());
        const room = roomFor[hasPassed ? 'late' : 'date'] * narrowing;
        const hasRoom = places.every((other) => other <= place || other - place > room);
        const words = [`${t(`inventory.dates.${kind}`)}: ${formats.date(on)}`, hasPassed && t('inventory.late')];
        const said = words.filter(Boolean).join(', ');
        return (
          <span key={kind} className={styles.mark} style={{ left: at(place) }} title={said}>
            <MomentIcon size={18} stroke={1.7} aria-hidden="true" />
            <span className={hidden.words}>{said}</span>
            {hasRoom && (
              <span className={styles.date} aria-hidden="true">
                {short.format(new Date(on))} <LateMark item={item} kind={kind} />
              </span>
            )}
          </span>
        );
      })}
    </>
  );
}
