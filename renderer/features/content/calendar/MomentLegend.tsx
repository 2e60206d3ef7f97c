import { IconCircleCheck, IconEye, IconSend } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.ts';
import styles from './ContentCalendar.module.css';

/** What the signs in calendar and timeline mean. */
export function MomentLegend() {
  const { t } = useTexts();
  return (
    <ul className={styles.legend}>
      <li>
        <IconCircleCheck size={14} stroke={1.7} aria-hidden="true" /> {t('inventory.dates.dueDate')}
      </li>
      <li>
        <IconSend size={14} stroke={1.7} aria-hidden="true" /> {t('inventory.dates.publishOn')}
      </li>
      <li>
        <IconEye size={14} stroke={1.7} aria-hidden="true" /> {t('inventory.dates.reviewDate')}
      </li>
    </ul>
  );
}
