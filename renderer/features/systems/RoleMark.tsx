import { useTexts } from '../../i18n/use-texts.ts';
import styles from './RoleMark.module.css';

/** Whether a system leads (filled) or keeps a copy (open). */
export function RoleMark({ kind }: { kind: 'record' | 'copy' }) {
  const { t } = useTexts();
  return (
    <span className={styles.role} data-role={kind}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle
          cx="7"
          cy="7"
          r="5.5"
          stroke="var(--ink)"
          strokeWidth="2"
          fill={kind === 'record' ? 'var(--ink)' : 'var(--paper)'}
        />
      </svg>
      {t(`systems.role.${kind}`)}
    </span>
  );
}
