import { Button, UnstyledButton } from '@mantine/core';
import type { Finding } from '#core/analysis/finding.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { nextFinding, previousFinding } from '../../actions/walk-findings.ts';
import { countBySeverity, severities } from '../../analysis/count-by-severity.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { KeyCaps } from '../../ui/KeyCaps.tsx';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { openAccepted, toggleSeverity, useFindingsView } from '../../view/findings-view.ts';
import styles from './FindingsHeader.module.css';

interface FindingsHeaderProps {
  /** All that pass the filters, whatever their severity. */
  listed: readonly Finding[];
  /** Those one walks along. */
  findings: readonly Finding[];
  acceptedCount: number;
  chosen?: Finding | undefined;
}

/** How many there are and which of them one sees, where one is in the list, and previous and next. */
export function FindingsHeader({ listed, findings, acceptedCount, chosen }: FindingsHeaderProps) {
  const { t } = useTexts();
  const context = useActionContext();
  const place = findings.findIndex((finding) => finding === chosen) + 1;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t('screen.findings')}</h1>
      <Counts listed={listed} acceptedCount={acceptedCount} />
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

/** Each kind with its number: pressed in, it is in the list. What was accepted unfolds below the list. */
function Counts({ listed, acceptedCount }: Pick<FindingsHeaderProps, 'listed' | 'acceptedCount'>) {
  const { t } = useTexts();
  const hidden = useFindingsView((view) => view.filter.hidden);
  const isAcceptedOpen = useFindingsView((view) => view.isAcceptedOpen);
  const counts = countBySeverity(listed);
  const shown = severities.filter((severity) => counts[severity] > 0);
  if (shown.length === 0 && acceptedCount === 0) return null;
  return (
    <fieldset className={styles.counts} aria-label={t('findings.show')}>
      {shown.map((severity) => (
        <UnstyledButton
          key={severity}
          className={styles.count}
          aria-pressed={!hidden?.includes(severity)}
          onClick={() => toggleSeverity(severity)}
        >
          <SeverityMark severity={severity}>
            {t(`findings.count.${severity}`, { count: counts[severity] })}
          </SeverityMark>
        </UnstyledButton>
      ))}
      {acceptedCount > 0 ? (
        <UnstyledButton
          className={styles.count}
          aria-expanded={isAcceptedOpen}
          onClick={() => openAccepted({ isOpen: !isAcceptedOpen })}
        >
          {t('findings.count.accepted', { count: acceptedCount })}
        </UnstyledButton>
      ) : (
        <span className={styles.count}>{t('findings.count.accepted', { count: 0 })}</span>
      )}
    </fieldset>
  );
}
