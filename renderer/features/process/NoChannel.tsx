import { IconAlertCircle } from '@tabler/icons-react';
import type { Process } from '#core/model/process.ts';
import { hasChannelsChecked } from './has-channels-checked.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './blueprint/CellContent.module.css';

/** A contact without a channel, in the words that stand in the broken thread. Only when channels are checked is that wrong. */
export function NoChannel({ process }: { process: Process }) {
  const { t } = useTexts();
  if (!hasChannelsChecked(process)) return <span className={styles.noChannelYet}>{t('cell.notYet')}</span>;
  return (
    <span className={styles.noChannel}>
      <IconAlertCircle size="1.2em" stroke={1.8} aria-hidden="true" />
      {t('cell.missing')}
    </span>
  );
}
