import { wordEditFailure } from '#core/edits/edit-failure.ts';
import type { PhaseId, StepId } from '#core/model/id.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useSession } from '../../../session/SessionProvider.tsx';
import { usePerform } from '../../../session/use-perform.ts';
import { TextEntry, type TextExit } from '../../../ui/TextEntry.tsx';
import { draftStep, selectCell, useView, type StepDraft as Draft } from '../../../view/view-store.ts';
import type { Process } from '#core/model/process.ts';
import { initiatorOf } from '../initiator-of.ts';

interface StepDraftProps {
  process: Process;
  draft: Draft;
}

/** The name of a step that does not exist yet: Enter makes it and goes on to the one after it, Escape leaves no trace. */
export function StepDraft({ process, draft }: StepDraftProps) {
  const { t, language } = useTexts();
  const session = useSession();
  const perform = usePerform();
  const after = process.steps.find(({ id }) => id === draft.afterStepId);

  function add(name: string, exit: TextExit): string | undefined {
    const stepId = crypto.randomUUID() as StepId;
    const newPhase = { id: crypto.randomUUID() as PhaseId, name: t('blueprint.firstPhase') };
    const place = after ? { afterStepId: after.id } : { newPhase };
    const who = initiatorOf(session.getState().open?.history.workspace.targetGroups, name);
    const outcome = session.perform('step.add', { processId: process.id, stepId, name, ...place, ...who });
    if (!outcome.ok) return wordEditFailure(outcome.error, language);
    const next = exit === 'enter' ? { processId: process.id, afterStepId: stepId } : undefined;
    draftStep(next, { returnsFocus: exit !== 'elsewhere' });
    selectCell(process.id, { stepId, rowId: 'step' });
    return undefined;
  }

  /** A pasted list makes a step of each line, as one thing to undo; one goes on naming after the last. */
  function addAll(names: readonly string[]): string | undefined {
    const groups = session.getState().open?.history.workspace.targetGroups;
    const ids = names.map(() => crypto.randomUUID() as StepId);
    const newPhase = { id: crypto.randomUUID() as PhaseId, name: t('blueprint.firstPhase') };
    const problem = perform(
      names.map((name, index) => {
        const afterStepId = ids[index - 1] ?? after?.id;
        const place = afterStepId === undefined ? { newPhase } : { afterStepId };
        const step = { processId: process.id, stepId: ids[index] as StepId, name };
        return { editId: 'step.add', args: { ...step, ...place, ...initiatorOf(groups, name) } };
      }),
    );
    const last = ids.at(-1);
    if (problem !== undefined || last === undefined) return problem;
    draftStep({ processId: process.id, afterStepId: last });
    selectCell(process.id, { stepId: last, rowId: 'step' });
    return undefined;
  }

  return (
    <TextEntry
      key={draft.afterStepId}
      label={after ? t('blueprint.newStepAfter', { name: after.name }) : t('blueprint.newStep')}
      placeholder={t('blueprint.newStepPlaceholder')}
      value=""
      isInCell
      isHeading
      onCommit={add}
      onPasteList={addAll}
      onLeave={(exit) => {
        if (useView.getState().draft === draft) draftStep(undefined, { returnsFocus: exit !== 'elsewhere' });
      }}
    />
  );
}
