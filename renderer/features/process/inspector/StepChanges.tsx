import { Button } from '@mantine/core';
import { IconArrowMerge, IconArrowsSplit2, IconSquarePlus, IconTrash, type Icon } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { EditCall } from '#core/edits/registry.ts';
import type { StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { beginStepTask, selectCell, useView, type StepTask } from '../../../view/view-store.ts';
import { blueprintColumns } from '../layout/blueprint-columns.ts';
import { BesideForm, MergeForm, SplitForm } from './StepTaskForms.tsx';
import styles from './StepChanges.module.css';

const tasks: readonly [StepTask['task'], Icon][] = [
  ['split', IconArrowsSplit2],
  ['merge', IconArrowMerge],
  ['beside', IconSquarePlus],
];

interface StepChangesProps {
  workspace: Workspace;
  process: Process;
  step: Step;
}

/** What makes more or fewer steps of this one: split, merge, one beside it, delete. Asked in place, and all of it can be undone. */
export function StepChanges({ workspace, process, step }: StepChangesProps) {
  const { t } = useTexts();
  const perform = usePerform();
  const task = useView(({ stepTask }) => (stepTask?.stepId === step.id ? stepTask.task : undefined));
  const [problem, setProblem] = useState<string>();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (task === undefined) return;
    section.current?.scrollIntoView({ block: 'nearest' });
    section.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [task]);

  function close(): void {
    beginStepTask(undefined);
    setProblem(undefined);
    section.current?.focus();
  }

  function change(call: EditCall, next: StepId): void {
    const failure = perform(call);
    setProblem(failure);
    if (failure !== undefined) return;
    beginStepTask(undefined);
    selectCell(process.id, { stepId: next, rowId: 'step' });
  }

  function remove(): void {
    const order = blueprintColumns(process).map((column) => column.step.id);
    const place = order.indexOf(step.id);
    const next = order[place + 1] ?? order[place - 1];
    const failure = perform({ editId: 'step.delete', args: { processId: process.id, stepId: step.id } });
    setProblem(failure);
    if (failure === undefined && next) selectCell(process.id, { stepId: next, rowId: 'step' });
  }

  const form = { workspace, process, step, onChange: change, onLeave: close };
  return (
    <section ref={section} className={styles.changes} aria-label={t('stepChange.label')} tabIndex={-1}>
      <div className={styles.buttons}>
        {tasks.map(([name, TaskIcon]) => (
          <Button
            key={name}
            variant="subtle"
            aria-expanded={task === name}
            leftSection={<TaskIcon size={15} stroke={1.6} aria-hidden="true" />}
            onClick={() => (task === name ? close() : beginStepTask({ stepId: step.id, task: name }))}
          >
            {t(`stepChange.${name}`)}
          </Button>
        ))}
        <Button variant="subtle" leftSection={<IconTrash size={15} stroke={1.6} aria-hidden="true" />} onClick={remove}>
          {t('form.delete')}
        </Button>
      </div>
      {task === 'split' && <SplitForm {...form} />}
      {task === 'merge' && <MergeForm {...form} />}
      {task === 'beside' && <BesideForm {...form} />}
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  );
}
