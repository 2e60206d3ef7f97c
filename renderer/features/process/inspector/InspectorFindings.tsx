import type { Finding } from '#core/analysis/finding.ts';
import type { StepId } from '#core/model/id.ts';
import type { WorkspaceAnalysis } from '../../../analysis/analysis-store.ts';
import { useAnalysis } from '../../../analysis/AnalysisProvider.tsx';
import { QuickFixes } from '../../../finding/QuickFixes.tsx';
import { useFindingWords } from '../../../finding/use-finding-words.ts';
import { WhyItMatters } from '../../../finding/WhyItMatters.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { SeverityMark } from '../../../ui/SeverityMark.tsx';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import styles from './InspectorFindings.module.css';

interface InspectorFindingsProps {
  stepId: StepId;
  row: BlueprintRow | undefined;
}

/** What is found at the selected cell, contact or step, with what solves it; tips stay folded. */
export function InspectorFindings({ stepId, row }: InspectorFindingsProps) {
  const { t } = useTexts();
  const analysis = useAnalysis();
  if (!analysis) return null;
  const findings = findingsAt(analysis, stepId, row);
  const heavy = findings.filter(({ severity }) => severity !== 'hint');
  const tips = findings.filter(({ severity }) => severity === 'hint');
  if (findings.length === 0) return null;
  return (
    <section className={styles.findings} aria-label={t('findings.here')}>
      {heavy.map((finding) => (
        <Note key={finding.fingerprint} finding={finding} />
      ))}
      {tips.length > 0 && (
        <details>
          <summary className={styles.summary}>{t('findings.tips', { count: tips.length })}</summary>
          {tips.map((finding) => (
            <Note key={finding.fingerprint} finding={finding} />
          ))}
        </details>
      )}
    </section>
  );
}

/** Those of the cell first; then those of the other rows of the contact, or of the step. */
function findingsAt(analysis: WorkspaceAnalysis, stepId: StepId, row: BlueprintRow | undefined): readonly Finding[] {
  const atStep = analysis.atStep(stepId);
  const groupId = row?.groupId;
  const here = row ? analysis.atCell(stepId, row.id) : [];
  const around = atStep.filter(
    (finding) => groupId === undefined || finding.targetGroupIds.includes(groupId) || here.includes(finding),
  );
  return [...new Set([...here, ...around])];
}

function Note({ finding }: { finding: Finding }) {
  const { t } = useTexts();
  const wordsOf = useFindingWords();
  return (
    <div className={styles.note} data-severity={finding.severity}>
      <SeverityMark severity={finding.severity}>{t(`severity.${finding.severity}`)}</SeverityMark>
      <p>{wordsOf(finding)}</p>
      <QuickFixes finding={finding} />
      <details className={styles.why}>
        <summary className={styles.summary}>{t('findings.why')}</summary>
        <WhyItMatters finding={finding} />
      </details>
    </div>
  );
}
