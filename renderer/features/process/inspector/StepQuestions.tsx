import type { EditCall } from '#core/edits/registry.ts';
import type { InformationItemId, QuestionId } from '#core/model/id.ts';
import type { Question } from '#core/model/question.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { informationOptions } from '../../../form/library-options.ts';
import { addNamed, newId } from '../../../form/new-object.ts';
import { PickListField } from '../../../form/PickListField.tsx';
import { RowsField } from '../../../form/RowsField.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';

/** The questions of the customer at a step, and which information answers each. */
export function StepQuestions({ workspace, step }: { workspace: Workspace; step: Step }) {
  const { t } = useTexts();
  const perform = usePerform();
  const options = informationOptions(workspace, 'tell');
  const keep = (questions: Question[]): EditCall => ({
    editId: 'object.set',
    args: { kind: 'step', id: step.id, fields: { questions: questions.length > 0 ? questions : null } },
  });
  return (
    <RowsField
      label={t('row.question')}
      help={t('help.question')}
      rows={step.questions ?? []}
      nameOf={({ text }) => text}
      addLabel={t('inspector.addQuestion')}
      create={(): Question => ({ id: newId() as QuestionId, text: t('inspector.newQuestion') })}
      onCommit={(questions) => perform(keep(questions))}
    >
      {(question, change, index) => {
        const answer = (answeredBy: InformationItemId[]): Question => {
          const { answeredBy: _earlier, ...rest } = question;
          return answeredBy.length > 0 ? { ...rest, answeredBy } : rest;
        };
        return (
          <>
            <TextField
              label={t('inspector.question')}
              value={question.text}
              onCommit={(text) => (text === '' ? undefined : change({ ...question, text }))}
            />
            <PickListField
              label={t('inspector.answeredBy')}
              placeholder={t('choose.tells')}
              options={options}
              chosenIds={question.answeredBy ?? []}
              onChoose={(ids) => change(answer(ids))}
              onCreate={(name) => {
                const id = newId() as InformationItemId;
                const changed = answer([...(question.answeredBy ?? []), id]);
                return perform([addNamed('tells', id, name), keep((step.questions ?? []).with(index, changed))]);
              }}
            />
          </>
        );
      }}
    </RowsField>
  );
}
