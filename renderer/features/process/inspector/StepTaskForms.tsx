import { Button, Checkbox, Radio, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { EditCall } from '#core/edits/registry.ts';
import type { ContentItemId, StepId } from '#core/model/id.ts';
import { contentById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { newId } from '../../../form/new-object.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Picker } from '../../../ui/Picker.tsx';
import { blueprintColumns } from '../layout/blueprint-columns.ts';
import styles from './StepChanges.module.css';

interface StepTaskProps {
  workspace: Workspace;
  process: Process;
  step: Step;
  /** Does it, and then shows this step. */
  onChange(call: EditCall, next: StepId): void;
  /** Leaves it as it was. */
  onLeave(): void;
}

/** Names the second step and says which content goes along to it. */
export function SplitForm({ workspace, process, step, onChange, onLeave }: StepTaskProps) {
  const { t } = useTexts();
  const [going, setGoing] = useState<readonly ContentItemId[]>([]);
  const here = new Set((step.touchpoints ?? []).flatMap(usesOf).flatMap(({ contentIds }) => contentIds));
  const content = [...here].flatMap((id) => contentById(workspace, id) ?? []);
  return (
    <NamedForm
      label={t('stepChange.secondName')}
      submit={t('stepChange.splitNow')}
      help={t('stepChange.splitHelp')}
      onLeave={onLeave}
      onSubmit={(name) => {
        const newStepId = newId() as StepId;
        const args = { processId: process.id, stepId: step.id, newStepId, name, contentIds: [...going] };
        onChange({ editId: 'step.split', args }, newStepId);
      }}
    >
      {content.length > 0 && (
        <Checkbox.Group
          label={t('stepChange.goesAlong')}
          value={[...going]}
          onChange={(ids) => setGoing(ids as ContentItemId[])}
        >
          {content.map(({ id, title }) => (
            <Checkbox key={id} value={id} label={title} mt={6} />
          ))}
        </Checkbox.Group>
      )}
    </NamedForm>
  );
}

/** Chooses the step that becomes part of this one: those just before and after it first. */
export function MergeForm({ process, step, onChange, onLeave }: StepTaskProps) {
  const { t } = useTexts();
  const linked = new Set(
    process.transitions.flatMap(({ from, to }) => (from === step.id ? [to] : to === step.id ? [from] : [])),
  );
  const others = blueprintColumns(process)
    .filter((column) => column.step.id !== step.id)
    .map((column) => ({ id: column.step.id as string, name: `${column.number} ${column.step.name}` }));
  return (
    <div className={styles.form}>
      <Picker
        label={t('stepChange.mergeWith')}
        placeholder={t('stepChange.mergeWith')}
        groups={[
          others.filter(({ id }) => linked.has(id as StepId)),
          others.filter(({ id }) => !linked.has(id as StepId)),
        ]}
        onLeave={(exit) => (exit === 'escape' ? onLeave() : undefined)}
        onChoose={(id) =>
          onChange(
            { editId: 'step.merge', args: { processId: process.id, stepId: id as StepId, intoStepId: step.id } },
            step.id,
          )
        }
      />
      <p className={styles.help}>{t('stepChange.mergeHelp', { name: step.name })}</p>
    </div>
  );
}

/** Names a step beside this one, and says whether customers go one of the two ways or both. */
export function BesideForm({ process, step, onChange, onLeave }: StepTaskProps) {
  const { t } = useTexts();
  const [split, setSplit] = useState<'one' | 'all'>('one');
  return (
    <NamedForm
      label={t('stepChange.besideName')}
      submit={t('stepChange.besideNow')}
      help={t(`stepChange.besideHelp.${split}`)}
      onLeave={onLeave}
      onSubmit={(name) => {
        const newStepId = newId() as StepId;
        const args = { processId: process.id, stepId: step.id, newStepId, name, split };
        onChange({ editId: 'step.branch', args }, newStepId);
      }}
    >
      <Radio.Group
        aria-label={t('stepChange.besideHow')}
        value={split}
        onChange={(value) => setSplit(value as 'one' | 'all')}
      >
        <Radio value="one" label={t('stepChange.besideOne')} />
        <Radio value="all" label={t('stepChange.besideAll')} mt={6} />
      </Radio.Group>
    </NamedForm>
  );
}

interface NamedFormProps {
  label: string;
  submit: string;
  help: string;
  children: ReactNode;
  onSubmit(name: string): void;
  onLeave(): void;
}

function NamedForm({ label, submit, help, children, onSubmit, onLeave }: NamedFormProps) {
  const [name, setName] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(name.trim());
      }}
    >
      <TextInput
        label={label}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => (event.key === 'Escape' ? onLeave() : undefined)}
      />
      {children}
      <p className={styles.help}>{help}</p>
      <div>
        <Button type="submit" variant="default" disabled={name.trim() === ''}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
