import { useTexts } from '../../../i18n/use-texts.ts';
import { Picker } from '../../../ui/Picker.tsx';
import { TextEntry } from '../../../ui/TextEntry.tsx';
import { draftStep, endEditing, selectCell, showProblem, useView } from '../../../view/view-store.ts';
import type { BlueprintColumn } from '../layout/blueprint-columns.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import { sideOf } from './cell-edits.ts';
import { blockChoices } from './block-choices.ts';
import { isForManyOf, type PickerRowKind } from './options/cell-options.ts';
import { selectedBlock } from './selected-block.ts';
import { questionLines, questionsFromLines } from './question-lines.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';
import { usePerform } from '../../../session/use-perform.ts';

interface CellEditorProps {
  blueprint: Blueprint;
  column: BlueprintColumn;
  row: BlueprintRow;
}

type Exit = 'enter' | 'chosen' | 'escape' | 'next' | 'previous' | 'elsewhere';

/** The editor of a cell, in its place. */
export function CellEditor(props: CellEditorProps) {
  const { row } = props;
  switch (row.kind) {
    case 'step':
      return <StepNameEditor {...props} />;
    case 'customerAction':
    case 'question':
      return <StepTextEditor {...props} kind={row.kind} />;
    case 'expectNext':
    case 'weExpect':
      return <ExpectationEditor {...props} kind={row.kind} />;
    case 'primary':
    case 'supporting':
    case 'content':
    case 'tells':
    case 'asks':
    case 'system':
    case 'tone':
      return <CellPicker {...props} kind={row.kind} />;
    default:
      return null;
  }
}

/** Ends editing; Tab goes on to the next cell. */
function useLeave({ blueprint, column, row }: CellEditorProps): (exit: Exit) => void {
  return (exit) => {
    endEditing({ returnsFocus: exit !== 'elsewhere' });
    const by = { next: 1, previous: -1 }[exit as string];
    const place = blueprint.columns.findIndex(({ step }) => step.id === column.step.id);
    const neighbour = by === undefined ? undefined : blueprint.columns[place + by];
    if (neighbour) selectCell(blueprint.process.id, { stepId: neighbour.step.id, rowId: row.id });
  };
}

function useTyped(): string | undefined {
  return useView(({ editing }) => editing?.typed);
}

function StepNameEditor(props: CellEditorProps) {
  const { t } = useTexts();
  const perform = usePerform();
  const leave = useLeave(props);
  const typed = useTyped();
  const { process } = props.blueprint;
  const { step } = props.column;
  return (
    <TextEntry
      label={t('blueprint.stepName')}
      value={step.name}
      typed={typed}
      isInCell
      isHeading
      onCommit={(name) => perform({ editId: 'step.rename', args: { processId: process.id, stepId: step.id, name } })}
      onLeave={(exit) => {
        leave(exit);
        if (exit === 'enter') draftStep({ processId: process.id, afterStepId: step.id });
      }}
    />
  );
}

function StepTextEditor(props: CellEditorProps & { kind: 'customerAction' | 'question' }) {
  const { t } = useTexts();
  const perform = usePerform();
  const leave = useLeave(props);
  const typed = useTyped();
  const { step } = props.column;
  const { kind } = props;
  return (
    <TextEntry
      label={t('edit.inCell', { row: t(`row.${kind}`), step: step.name })}
      value={kind === 'question' ? questionLines(step) : (step.customerAction ?? '')}
      typed={typed}
      placeholder={t(`choose.${kind}`)}
      isInCell
      isLong={kind === 'question'}
      onCommit={(text) => {
        const fields = kind === 'question' ? { questions: questionsFromLines(step, text) } : { customerAction: text };
        return perform({ editId: 'object.set', args: { kind: 'step', id: step.id, fields } });
      }}
      onLeave={leave}
    />
  );
}

function ExpectationEditor(props: CellEditorProps & { kind: 'expectNext' | 'weExpect' }) {
  const { t } = useTexts();
  const perform = usePerform();
  const leave = useLeave(props);
  const typed = useTyped();
  const { kind, column, blueprint } = props;
  const place = { processId: blueprint.process.id, stepId: column.step.id };
  return (
    <TextEntry
      label={t('edit.inCell', { row: t(`row.${kind}`), step: column.step.name })}
      value={column.step[kind]?.text ?? ''}
      typed={typed}
      isInCell
      onCommit={(text) => perform({ editId: 'expectation.set', args: { ...place, of: sideOf(kind), text } })}
      onLeave={leave}
    />
  );
}

function CellPicker(props: CellEditorProps & { kind: PickerRowKind }) {
  const { t } = useTexts();
  const perform = usePerform();
  const leave = useLeave(props);
  const typed = useTyped();
  const { kind, row, blueprint, column } = props;
  const { workspace, process } = blueprint;
  const selection = useView((view) => view.selections[process.id]);
  const extent = useView((view) => view.extent);
  const block = selectedBlock(blueprint, selection, extent);
  if (row.groupId === undefined) return null;
  const contact = { workspace, process, step: column.step, groupId: row.groupId };
  const { groups, choose, create } = blockChoices(blueprint, block, contact, kind, t);
  const tell = (text: string | undefined): void => {
    if (text !== undefined) showProblem({ stepId: column.step.id, rowId: row.id, text });
  };
  return (
    <Picker
      label={t('edit.inCell', { row: t(`row.${kind}`), step: column.step.name })}
      placeholder={t(`choose.${kind}`)}
      groups={groups}
      startsOpen
      {...(typed === undefined ? {} : { typed })}
      isForMany={isForManyOf(kind)}
      onChoose={(id) => tell(perform(choose(id)))}
      onCreate={(name) => tell(perform(create(name)))}
      onLeave={leave}
    />
  );
}
