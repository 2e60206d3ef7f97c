import { Button } from '@mantine/core';
import type { IsoDate } from '#core/model/iso-date.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import styles from './ContentCalendar.module.css';

interface NothingHereProps {
  /** Days on which something happens. */
  days: Iterable<IsoDate>;
  /** The days on screen. */
  first: IsoDate;
  last: IsoDate;
  onGo(day: IsoDate): void;
}

/** Says that nothing happens on the days on screen, and leads to the nearest days on which something does. */
export function NothingHere({ days, first, last, onGo }: NothingHereProps) {
  const { t, formats } = useTexts();
  const sorted = [...days].sort();
  if (sorted.some((day) => day >= first && day <= last)) return null;
  const nearest = [sorted.findLast((day) => day < first), sorted.find((day) => day > last)];
  return (
    <div className={styles.nothing}>
      {t(sorted.length === 0 ? 'inventory.calendar.nothing' : 'inventory.calendar.nothingHere')}
      {nearest.map(
        (day) =>
          day !== undefined && (
            <Button key={day} variant="subtle" size="compact-sm" onClick={() => onGo(day)}>
              {t('inventory.calendar.goTo', { date: formats.date(day) })}
            </Button>
          ),
      )}
    </div>
  );
}
