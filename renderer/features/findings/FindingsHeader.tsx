import { Button } from '@mantine/core';
import type { Finding } from '#core/analysis/finding.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { nextFinding, previousFinding } from '../../actions/walk-findings.ts';
import { countBySeverity, severities } from '../../analysis/count-by-severity.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { KeyCaps } from '../../ui/KeyCaps.tsx';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import styles from './FindingsHeader.module.css';

interface FindingsHeaderProps {
  /** All that pass the filter. */
  listed: readonly Finding[];
  /** Those one walks along. */
  findings: readonly Finding[];
  chosen?: Finding | undefined;
}

/** How many there are, where one is in the list, and previous and next. */
export function FindingsHeader({ listed, findings, chosen }: FindingsHeaderProps) {
  const { t } = useTexts();
  const context = useActionContext();
  const counts = countBySeverity(listed);
  const place = findings.findIndex((finding) => finding === chosen) + 1;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t('screen.findings')}</h1>
      {listed.length > 0 && (
        <ul className={styles.counts}>
          {severities
            .filter((severity) => counts[severity] > 0)
            .map((severity) => (
              <li key={severity}>
                <SeverityMark severity={severity}>
                  {t(`findings.count.${severity}`, { count: counts[severity] })}
                </SeverityMark>
              </li>
            ))}
        </ul>
      )}
      {findings.length > 0 && (
        <div className={styles.walk}>
          {place > 0 && <span>{t('findings.place', { place, total: findings.length })}</span>}
          <Button
            variant="default"
            leftSection={<previousFinding.icon size={16} stroke={1.6} aria-hidden="true" />}
            onClick={() => void previousFinding.run(context)}
          >
            {t('findings.previous')}
          </Button>
          <Button
            variant="default"
            rightSection={
              <>
                <nextFinding.icon size={16} stroke={1.6} aria-hidden="true" />
                <span className={styles.key}>
                  <KeyCaps shortcut="F8" />
                </span>
              </>
            }
            onClick={() => void nextFinding.run(context)}
          >
            {t('findings.next')}
          </Button>
        </div>
      )}
    </header>
  );
}
