import { useTexts } from '../i18n/use-texts.ts';
import styles from './None.module.css';

/** Nothing is filled in here. */
export function None() {
  const { t } = useTexts();
  return <span className={styles.none}>{t('none')}</span>;
}
