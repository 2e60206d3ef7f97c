import type { PhaseId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { SwitchField } from '../../form/SwitchField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';

const outcomes = ['success', 'rejected', 'dropout'] as const;

/** Where a step stands: its phase, and whether the process begins or ends there. */
export function StepPlaceFields({ process, step }: { process: Process; step: Step }) {
  const { t } = useTexts();
  const set = useForm('step', step.id);
  const isEntry = step.role?.includes('entry') ?? false;
  const isExit = step.role?.includes('exit') ?? false;
  const setRole = (entry: boolean, exit: boolean): void => {
    const role = [entry ? 'entry' : '', exit ? 'exit' : ''].filter(Boolean).join(' ');
    set({ role: role === '' ? null : (role as NonNullable<Step['role']>), ...(exit ? {} : { outcome: null }) });
  };
  return (
    <>
      <ChoiceField
        label={t('blueprint.phase')}
        value={step.phaseId}
        options={process.phases.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(phaseId) => (phaseId ? set({ phaseId: phaseId satisfies PhaseId }) : undefined)}
      />
      <SwitchField label={t('inspector.entry')} isOn={isEntry} onSwitch={(isOn) => setRole(isOn, isExit)} />
      <SwitchField label={t('inspector.exit')} isOn={isExit} onSwitch={(isOn) => setRole(isEntry, isOn)} />
      {isExit && (
        <ChoiceField
          label={t('inspector.outcome')}
          value={step.outcome ?? 'success'}
          options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          onChoose={(outcome) => set({ outcome })}
        />
      )}
    </>
  );
}
