import { IconArrowBackUp, IconClockHour4, IconEyeOff, IconSpeakerphone, IconUser, IconWalk } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { orderSteps } from '#core/diagrams/step-order.ts';
import { wordEditFailure } from '#core/edits/edit-failure.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useSession } from '../../session/SessionProvider.tsx';
import { editStepName, useView } from '../../view/view-store.ts';
import type { BlueprintColumn } from './blueprint-columns.ts';
import styles from './StepName.module.css';

interface StepNameProps {
  process: Process;
  column: BlueprintColumn;
  isSelected: boolean;
}

/** Number and name of a step, and who begins; the name is edited in its place. */
export function StepName({ process, column, isSelected }: StepNameProps) {
  const { step, number, isThin } = column;
  const isEditing = useView(({ editing }) => editing?.processId === process.id && editing.stepId === step.id);
  if (isEditing) return <NameField process={process} step={step} />;
  return (
    <div className={styles.step} data-thin={isThin}>
      <div className={styles.name} data-selected={isSelected} title={step.name}>
        <span className={styles.number}>{number}</span> {step.name}
      </div>
      <StepMeta process={process} step={step} isThin={isThin} />
    </div>
  );
}

const kindIcons = { internal: IconEyeOff, wait: IconClockHour4, customer: IconWalk };

function StepMeta({ process, step, isThin }: { process: Process; step: Step; isThin: boolean }) {
  const { t } = useTexts();
  const { loops, steps } = orderSteps(process);
  const back = [...loops].filter(({ from }) => from === step.id);
  const numbers = back.flatMap(({ to }) => steps.find(({ stepId }) => stepId === to)?.number ?? []);
  const MetaIcon =
    step.kind === 'contact' ? (step.initiator === 'customer' ? IconUser : IconSpeakerphone) : kindIcons[step.kind];
  const words = step.kind === 'contact' ? t(`initiator.${step.initiator}`) : t(`stepKind.${step.kind}`);
  return (
    <div className={styles.meta}>
      <MetaIcon size="1.1em" stroke={1.6} aria-hidden="true" />
      <span className={styles.metaWords}>{isThin ? t(`stepKind.short.${step.kind}`) : words}</span>
      {numbers.map((number) => (
        <span key={number} className={styles.back}>
          <IconArrowBackUp size="1.1em" stroke={1.6} aria-hidden="true" />
          {t('blueprint.backTo', { number })}
        </span>
      ))}
    </div>
  );
}

/** The name while it is edited: Enter and leaving the field keep it, Escape restores it. */
function NameField({ process, step }: { process: Process; step: Step }) {
  const { t, language } = useTexts();
  const session = useSession();
  const [name, setName] = useState(step.name);
  const [problem, setProblem] = useState<string>();

  function commit(): void {
    const unchanged = name.trim() === step.name;
    const outcome = unchanged
      ? undefined
      : session.perform('step.rename', { processId: process.id, stepId: step.id, name });
    if (outcome && !outcome.ok) setProblem(wordEditFailure(outcome.error, language));
    else editStepName(undefined);
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      editStepName(undefined);
    }
  }

  return (
    <div className={styles.editor}>
      <textarea
        className={styles.field}
        aria-label={t('blueprint.stepName')}
        aria-invalid={problem !== undefined}
        ref={(field) => {
          if (field && document.activeElement !== field) {
            field.focus();
            field.select();
          }
        }}
        rows={2}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value.replaceAll('\n', ' '));
          setProblem(undefined);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => (name.trim() === '' ? editStepName(undefined) : commit())}
      />
      {problem !== undefined && (
        <span className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
