import { useTexts } from '../../../i18n/use-texts.ts';
import styles from './ContentCalendar.module.css';
import { momentKinds } from './content-moments.ts';
import { momentIcons } from './moment-icons.ts';

/** What the signs in calendar and timeline mean. */
export function MomentLegend({ hasToday = false }: { hasToday?: boolean }) {
  const { t } = useTexts();
  return (
    <ul className={styles.legend}>
      {momentKinds.map((kind) => {
        const MomentIcon = momentIcons[kind];
        return (
          <li key={kind}>
            <MomentIcon size={14} stroke={1.7} aria-hidden="true" /> {t(`inventory.dates.${kind}`)}
          </li>
        );
      })}
      {hasToday && (
        <li>
          <span data-drawn className={styles.todaySign} aria-hidden="true" /> {t('inventory.calendar.today')}
        </li>
      )}
    </ul>
  );
}
