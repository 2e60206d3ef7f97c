import { IconSettings } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ProcessId } from '#core/model/id.ts';
import { personById, processById } from '#core/model/lookups.ts';
import { UnstyledButton } from '@mantine/core';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { toggleInspector } from '../../../actions/toggle-inspector.ts';
import { useView } from '../../../view/view-store.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { addStep } from '../../../actions/add-step.ts';
import type { WorkspaceAnalysis } from '../../../analysis/analysis-store.ts';
import { useAnalysis } from '../../../analysis/AnalysisProvider.tsx';
import { countLater } from '../../../analysis/count-later.ts';
import { countBySeverity, severities } from '../../../analysis/count-by-severity.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { itemPath, screenPath } from '../../../navigation/routes.ts';
import { SeverityMark } from '../../../ui/SeverityMark.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { filterFindings } from '../../../view/findings-view.ts';
import { BlueprintFilter } from './BlueprintFilter.tsx';
import styles from './BlueprintHeader.module.css';
import { ProcessHeader } from '../ProcessHeader.tsx';
import { RowChoice } from './RowChoice.tsx';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** Name of the process, its state and owner, and what is shown of it. */
export function BlueprintHeader({ blueprint }: { blueprint: Blueprint }) {
  const { t } = useTexts();
  const { workspace, process } = blueprint;
  const context = useActionContext();
  const isInspectorOpen = useView((view) => view.isInspectorOpen);
  const owner = process.ownerId === undefined ? undefined : personById(workspace, process.ownerId);
  const lifecycle = t(`lifecycle.${process.lifecycle}`);
  return (
    <ProcessHeader
      process={process}
      current="blueprint"
      about={owner ? t('blueprint.about', { lifecycle, owner: owner.name }) : lifecycle}
      beside={
        process.steps.length > 0 ? (
          <FindingCounts processId={process.id} />
        ) : (
          <p className={styles.checking}>{t('findings.fromFirstStep')}</p>
        )
      }
      tools={
        <>
          <Link className={styles.tool} href={itemPath('processes', process.id)} title={t('processes.details')}>
            <IconSettings size={16} stroke={1.6} aria-hidden="true" />
            <span className={styles.words}>{t('processes.details')}</span>
          </Link>
          <BlueprintFilter blueprint={blueprint} />
          <RowChoice blueprint={blueprint} />
          {!isInspectorOpen && (
            <UnstyledButton
              className={styles.tool}
              title={t('action.inspector.toggle')}
              onClick={() => void toggleInspector.run(context)}
            >
              <toggleInspector.icon size={16} stroke={1.6} aria-hidden="true" />
              <span className={styles.words}>{t('inspector.label')}</span>
            </UnstyledButton>
          )}
          <ActionButton action={addStep} label="blueprint.addStep" />
        </>
      }
    />
  );
}

/** How much there is to solve in this process, leading to it. */
function FindingCounts({ processId }: { processId: ProcessId }) {
  const { t } = useTexts();
  const analysis = useAnalysis();
  if (!analysis) return <p className={styles.checking}>{t('findings.checking')}</p>;
  const counts = countBySeverity(analysis.inProcess(processId));
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return <NothingFound processId={processId} analysis={analysis} />;
  return (
    <Link
      href={screenPath('findings')}
      className={styles.counts}
      aria-label={t('findings.ofProcess', {
        error: t('findings.count.error', { count: counts.error }),
        warning: t('findings.count.warning', { count: counts.warning }),
        hint: t('findings.count.hint', { count: counts.hint }),
      })}
      onClick={() => filterFindings({ processId })}
    >
      {found.map((severity) => (
        <SeverityMark key={severity} severity={severity}>
          {t(`findings.count.${severity}`, { count: counts[severity] })}
        </SeverityMark>
      ))}
    </Link>
  );
}

/** Nothing to solve at this stage, and the way to what waits for later ones. */
function NothingFound({ processId, analysis }: { processId: ProcessId; analysis: WorkspaceAnalysis }) {
  const { t } = useTexts();
  const process = processById(analysis.workspace, processId);
  const later = process ? countLater(analysis, process) : 0;
  if (later === 0) return <p className={styles.checking}>{t('findings.nothing')}</p>;
  return <TextLink href={screenPath('findings')}>{t('findings.nothingYet', { count: later })}</TextLink>;
}
