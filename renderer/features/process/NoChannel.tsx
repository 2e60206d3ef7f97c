import { IconAlertCircle } from '@tabler/icons-react';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './CellContent.module.css';

/** A contact without a channel, in the words that stand in the broken thread. */
export function NoChannel() {
  const { t } = useTexts();
  return (
    <span className={styles.noChannel}>
      <IconAlertCircle size="1.2em" stroke={1.8} aria-hidden="true" />
      {t('cell.missing')}
    </span>
  );
}
