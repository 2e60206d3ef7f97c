import { NativeSelect } from '@mantine/core';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { StepId, TransitionId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Transition } from '#core/model/transition.ts';
import { ChoiceField } from '../../../form/ChoiceField.tsx';
import { FieldGroup } from '../../../form/FieldGroup.tsx';
import { newId } from '../../../form/new-object.ts';
import { NumberField } from '../../../form/NumberField.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { stepPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { None } from '../../../ui/None.tsx';
import { Picker } from '../../../ui/Picker.tsx';
import { RemoveButton } from '../../../ui/RemoveButton.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import styles from './StepWays.module.css';

interface StepWaysProps {
  process: Process;
  step: Step;
}

/** How the customer comes to a step and where the step leads: ways with their condition and share, to add, change and take away. */
export function StepWays({ process, step }: StepWaysProps) {
  const { t } = useTexts();
  const perform = usePerform();
  const set = useForm('step', step.id);
  const into = process.transitions.filter(({ to }) => to === step.id);
  const out = process.transitions.filter(({ from }) => from === step.id);
  const taken = new Set<string>([step.id, ...out.map(({ to }) => to)]);
  const targets = orderSteps(process).steps.flatMap(({ stepId, number }) => {
    const other = process.steps.find(({ id }) => id === stepId);
    return other && !taken.has(stepId) ? [{ id: stepId as string, name: `${number} ${other.name}` }] : [];
  });
  return (
    <FieldGroup label={t('inspector.ways')} help={t('help.ways')}>
      {into.length === 0 ? (
        <None />
      ) : (
        <ul>
          {into.map((way) => (
            <li key={way.id}>
              {t('way.from')} <StepLink process={process} stepId={way.from} />
            </li>
          ))}
        </ul>
      )}
      {out.map((way) => (
        <WayOut key={way.id} process={process} way={way} isOnly={out.length === 1} />
      ))}
      <Picker
        label={t('inspector.addWay')}
        placeholder={t('inspector.addWay')}
        groups={[targets]}
        onChoose={(to) => {
          const args = { processId: process.id, transitionId: newId() as TransitionId, from: step.id };
          perform({ editId: 'transition.add', args: { ...args, to: to as StepId } });
        }}
      />
      {out.length > 1 && (
        <ChoiceField
          label={t('inspector.split')}
          help={t('help.split')}
          value={step.split ?? 'one'}
          options={(['one', 'all'] as const).map((value) => ({ value, label: t(`split.${value}`) }))}
          onChoose={(split) => set({ split: split === 'all' ? split : null })}
        />
      )}
      {into.length > 1 && (
        <ChoiceField
          label={t('inspector.join')}
          help={t('help.join')}
          value={step.join ?? 'any'}
          options={(['any', 'all'] as const).map((value) => ({ value, label: t(`join.${value}`) }))}
          onChoose={(join) => set({ join: join === 'all' ? join : null })}
        />
      )}
    </FieldGroup>
  );
}

function StepLink({ process, stepId }: { process: Process; stepId: StepId }) {
  const step = process.steps.find(({ id }) => id === stepId);
  const number = orderSteps(process).steps.find((other) => other.stepId === stepId)?.number ?? 0;
  return (
    <TextLink href={stepPath(process.id, stepId)}>
      {number} {step?.name}
    </TextLink>
  );
}

/** One way out: with several, each has a condition and a share of the customers. */
export function WayOut({ process, way, isOnly }: { process: Process; way: Transition; isOnly: boolean }) {
  const { t } = useTexts();
  const perform = usePerform();
  const set = useForm('transition', way.id);
  const name = process.steps.find(({ id }) => id === way.to)?.name ?? '';
  const hasMore = !isOnly || way.condition !== undefined || way.probability !== undefined || way.kind !== undefined;
  return (
    <div className={styles.way}>
      <div className={styles.head}>
        <span>
          {t('way.to')} <StepLink process={process} stepId={way.to} />
        </span>
        <RemoveButton
          label={t('edit.remove', { name })}
          onRemove={() => perform({ editId: 'object.delete', args: { kind: 'transition', id: way.id } })}
        />
      </div>
      {hasMore && (
        <>
          <TextField
            label={t('inspector.condition')}
            value={way.condition}
            placeholder={t('inspector.conditionExample')}
            onCommit={(condition) => set({ condition })}
          />
          <NumberField
            label={t('inspector.probability')}
            value={way.probability}
            unit="%"
            scale={100}
            min={0}
            max={1}
            onCommit={(probability) => set({ probability })}
          />
          <NativeSelect
            mt={8}
            aria-label={t('inspector.wayKind', { name })}
            data={(['normal', 'fallback', 'timeout'] as const).map((value) => ({
              value,
              label: t(`wayKind.${value}`),
            }))}
            value={way.kind ?? 'normal'}
            onChange={({ currentTarget: { value } }) =>
              set({ kind: value === 'normal' ? null : (value as 'fallback' | 'timeout') })
            }
          />
        </>
      )}
    </div>
  );
}
