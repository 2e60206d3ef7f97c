import { useTexts } from '../../../i18n/use-texts.ts';
import { ChoiceField } from '../../../form/ChoiceField.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useForm } from '../../../form/use-form.ts';
import { usePerform } from '../../../session/use-perform.ts';
import type { BlueprintColumn } from '../layout/blueprint-columns.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import { ExpectationFields } from './ExpectationFields.tsx';
import styles from './Inspector.module.css';
import { InspectorFindings } from './InspectorFindings.tsx';
import { StepChanges } from './StepChanges.tsx';
import { StepExperience } from './StepExperience.tsx';
import { StepGroups } from './StepGroups.tsx';
import { StepNeeds } from './StepNeeds.tsx';
import { StepPlaceFields } from './StepPlaceFields.tsx';
import { StepQuestions } from './StepQuestions.tsx';
import { StepTimeFields } from './StepTimeFields.tsx';
import { StepWays } from './StepWays.tsx';
import type { Blueprint } from '../layout/use-blueprint.ts';

interface StepInspectorProps {
  blueprint: Blueprint;
  column: BlueprintColumn;
  row: BlueprintRow | undefined;
}

/** Everything of a step that holds for all target groups. */
export function StepInspector({ blueprint, column, row }: StepInspectorProps) {
  const { t } = useTexts();
  const perform = usePerform();
  const { workspace, process } = blueprint;
  const { step } = column;
  const set = useForm('step', step.id);
  const place = { process, step };
  return (
    <>
      <p className={styles.subject}>
        {t('inspector.stepOf', { number: column.number, kind: t(`stepKind.${step.kind}`) })}
      </p>
      <InspectorFindings stepId={step.id} row={row} />
      <TextField
        label={t('blueprint.stepName')}
        value={step.name}
        onCommit={(name) => perform({ editId: 'step.rename', args: { processId: process.id, stepId: step.id, name } })}
      />
      <ChoiceField
        label={t('inspector.kind')}
        help={t('help.stepKind')}
        value={step.kind}
        options={(['contact', 'customer', 'internal', 'wait'] as const).map((value) => ({
          value,
          label: t(`stepKind.${value}`),
        }))}
        onChoose={(kind) => set({ kind: kind ?? 'contact' })}
      />
      <ChoiceField
        label={t('inspector.begins')}
        help={t('help.begins')}
        value={step.initiator}
        options={(['customer', 'organisation'] as const).map((value) => ({ value, label: t(`initiator.${value}`) }))}
        onChoose={(initiator) => set({ initiator: initiator ?? 'organisation' })}
      />
      <TextField
        label={t('row.customerAction')}
        help={t('help.customerAction')}
        value={step.customerAction}
        onCommit={(customerAction) => set({ customerAction })}
      />
      <StepQuestions {...place} workspace={workspace} />
      <StepNeeds {...place} workspace={workspace} />
      <ExpectationFields step={step} workspace={workspace} processId={process.id} />
      <StepGroups {...place} workspace={workspace} />
      <StepWays {...place} />
      <StepTimeFields {...place} workspace={workspace} />
      <StepPlaceFields {...place} />
      <StepExperience {...place} workspace={workspace} />
      <TextField
        label={t('inspector.notes')}
        help={t('help.notes')}
        isLong
        value={step.notes}
        onCommit={(notes) => set({ notes })}
      />
      <StepChanges {...place} workspace={workspace} />
    </>
  );
}
