import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { ChoiceField } from '../../../form/ChoiceField.tsx';
import { SwitchField } from '../../../form/SwitchField.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { itemPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { TextLink } from '../../../ui/TextLink.tsx';
import { stepsToPhase } from './steps-to-phase.ts';

const outcomes = ['success', 'rejected', 'dropout'] as const;

/** Where a step stands: its phase, and whether the process begins or ends there. */
export function StepPlaceFields({ process, step }: { process: Process; step: Step }) {
  const { t } = useTexts();
  const perform = usePerform();
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
        help={t('help.phaseOfStep')}
        value={step.phaseId}
        options={process.phases.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(phaseId) =>
          phaseId
            ? perform(
                stepsToPhase(process, step.id, phaseId).map((id) => ({
                  editId: 'object.set' as const,
                  args: { kind: 'step' as const, id, fields: { phaseId } },
                })),
              )
            : undefined
        }
      />
      <p>
        <TextLink href={itemPath('processes', process.id)}>{t('blueprint.changePhases')}</TextLink>
      </p>
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
