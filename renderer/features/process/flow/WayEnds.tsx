import { wordEditFailure } from '#core/edits/edit-failure.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Transition } from '#core/model/transition.ts';
import { PickField } from '../../../form/PickField.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { redirectWay } from './redirect-way.ts';

/** From and to which step a way leads: the same as dragging its ends, for who works with the keyboard. */
export function WayEnds({ process, way }: { process: Process; way: Transition }) {
  const { t, language } = useTexts();
  const perform = usePerform();
  const steps = orderSteps(process).steps.flatMap(({ stepId, number }) => {
    const step = process.steps.find(({ id }) => id === stepId);
    return step ? [{ id: stepId as string, name: `${number} ${step.name}` }] : [];
  });
  const lead = (ends: { from: StepId; to: StepId }): string | undefined => {
    const call = redirectWay(process, way.id, ends);
    return typeof call === 'string' ? wordEditFailure(call, language) : perform(call);
  };
  return (['from', 'to'] as const).map((end) => (
    <PickField
      key={end}
      label={t(`flow.end.${end}`)}
      placeholder={t('flow.end.choose')}
      options={steps}
      chosenId={way[end]}
      isRequired
      onChoose={(id) => lead({ from: way.from, to: way.to, [end]: id as StepId })}
    />
  ));
}
