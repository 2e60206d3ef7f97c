import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import { AcceptForm } from '../../../../finding/AcceptForm.tsx';
import { QuickFixes } from '../../../../finding/QuickFixes.tsx';
import { useFindingWords } from '../../../../finding/use-finding-words.ts';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { SeverityMark } from '../../../../ui/SeverityMark.tsx';
import { useTextFindings } from '../checks/use-text-findings.ts';
import { useTextPlace } from '../TextPlace.tsx';
import styles from './TextPanel.module.css';

/** What was found about the text as a whole: a referral that leads nowhere, a text that is hard to read, a date that has passed. */
export function WholeTextFindings() {
  const { t } = useTexts();
  const { variant } = useTextPlace();
  const { asWhole } = useTextFindings(variant.id);
  if (asWhole.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('editor.panel.findings')}</h2>
      <ul>
        {asWhole.map((finding) => (
          <FindingItem key={finding.fingerprint} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { t } = useTexts();
  const [isAccepting, setIsAccepting] = useState(false);
  const wordsOf = useFindingWords();
  return (
    <li className={styles.finding}>
      <SeverityMark severity={finding.severity}>{t(`editor.check.${finding.severity}`)}</SeverityMark>
      <p>{wordsOf(finding)}</p>
      <div className={styles.fixes}>
        <QuickFixes finding={finding} />
        {isAccepting ? (
          <AcceptForm finding={finding} />
        ) : (
          <Button variant="subtle" onClick={() => setIsAccepting(true)}>
            {t('editor.check.leave')}
          </Button>
        )}
      </div>
    </li>
  );
}
