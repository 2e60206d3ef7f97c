import { useTexts } from '../i18n/use-texts.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import styles from './FindingCount.module.css';
import hidden from '../ui/hidden.module.css';

/** How many remarks are open, behind the place of the review in the rail. */
export function RemarkCount() {
  const { t } = useTexts();
  const { remarks = [] } = useWorkspace();
  const count = remarks.filter(({ resolved }) => !resolved).length;
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span className={styles.shown} aria-hidden="true">
        <span className={styles.total}>{count}</span>
      </span>
      <span className={hidden.words}>{t('remark.openCount', { count })}</span>
    </span>
  );
}
