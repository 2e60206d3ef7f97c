import { IconMessage } from '@tabler/icons-react';
import { useTexts } from '../i18n/use-texts.ts';
import styles from './RemarkMark.module.css';
import hidden from '../ui/hidden.module.css';

/** In a cell of the blueprint: that there are open remarks; the words stand in the panel beside it. */
export function RemarkMark({ count }: { count: number }) {
  const { t } = useTexts();
  if (count === 0) return null;
  return (
    <span className={styles.mark}>
      <IconMessage size={13} stroke={1.8} aria-hidden="true" />
      <span className={hidden.words}>{t('remark.openCount', { count })}</span>
    </span>
  );
}
