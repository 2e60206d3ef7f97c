import { Button } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import type { ProcessId, StepId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { SolvedNotice } from '../../../finding/SolvedNotice.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { screenPath, stepPath } from '../../../navigation/routes.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { KeepPlace } from '../../../ui/KeepPlace.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { filterSteps, selectCell, selectionOf, useView } from '../../../view/view-store.ts';
import { BlueprintGrid } from './BlueprintGrid.tsx';
import { BlueprintHeader } from './BlueprintHeader.tsx';
import styles from './BlueprintScreen.module.css';
import { FirstStep } from './FirstStep.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { NoGroups } from './NoGroups.tsx';
import { useBlueprint } from '../layout/use-blueprint.ts';

/** The blueprint of one process, at `#/process/<id>` and `#/process/<id>/step/<id>`. */
export function BlueprintScreen({ processId, stepId }: { processId: string; stepId?: string }) {
  const { t } = useTexts();
  const process = processById(useWorkspace(), decodeURIComponent(processId) as ProcessId);
  if (!process) {
    return (
      <Screen title={t('screen.processes')}>
        <EmptyState title={t('blueprint.unknown.title')} text={t('blueprint.unknown.text')}>
          <TextLink href={screenPath('processes')}>{t('blueprint.unknown.back')}</TextLink>
        </EmptyState>
      </Screen>
    );
  }
  const step = stepId === undefined ? undefined : (decodeURIComponent(stepId) as StepId);
  return <ProcessBlueprint key={process.id} process={process} stepId={step} />;
}

function ProcessBlueprint({ process, stepId }: { process: Process; stepId: StepId | undefined }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  useStepInAddress(process, stepId);
  const blueprint = useBlueprint(workspace, process);
  const isInspectorOpen = useView((view) => view.isInspectorOpen);
  const hasSteps = process.steps.length > 0;
  const isNothingLeft = hasSteps && blueprint.columns.length === 0;
  return (
    <div className={styles.screen}>
      <KeepPlace className={styles.page} of={isInspectorOpen}>
        <BlueprintHeader blueprint={blueprint} />
        {(process.targetGroupIds.length === 0 || !hasSteps) && <NoGroups workspace={workspace} process={process} />}
        {isNothingLeft ? (
          <div className={styles.empty}>
            <EmptyState title={t('blueprint.nothingLeft.title')} text={t('blueprint.nothingLeft.text')}>
              <Button variant="default" onClick={() => filterSteps(process.id, undefined)}>
                {t('blueprint.showAll')}
              </Button>
            </EmptyState>
          </div>
        ) : hasSteps ? (
          <BlueprintGrid blueprint={blueprint} />
        ) : (
          <div className={styles.empty}>
            <FirstStep process={process} />
          </div>
        )}
        <SolvedNotice />
      </KeepPlace>
      {isInspectorOpen && hasSteps && <Inspector blueprint={blueprint} />}
    </div>
  );
}

/** The address and the selection name the same step: a link selects, and selecting changes the address without adding to the way back. */
function useStepInAddress(process: Process, stepId: StepId | undefined): void {
  const { navigate } = useActionContext();
  const selection = useView((view) => view.selections[process.id]);
  const selected = selection?.stepId;
  const followAddress = useEffectEvent((step: StepId) => {
    if (!process.steps.some(({ id }) => id === step)) return;
    const current = selectionOf(process.id);
    if (current?.stepId !== step) selectCell(process.id, { stepId: step, rowId: current?.rowId ?? 'step' });
  });
  const followSelection = useEffectEvent((step: StepId) => {
    // The address may just have chosen another step; then there is nothing to follow.
    if (selectionOf(process.id)?.stepId !== step) return;
    if (step !== stepId) navigate(stepPath(process.id, step), { replace: true });
  });
  useEffect(() => {
    if (stepId !== undefined) followAddress(stepId);
  }, [stepId]);
  useEffect(() => {
    if (selected !== undefined) followSelection(selected);
  }, [selected]);
}
