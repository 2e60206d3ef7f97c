import type { InformationItemId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { ChoiceField } from '../../../form/ChoiceField.tsx';
import { ChoicesField } from '../../../form/ChoicesField.tsx';
import { DurationField } from '../../../form/DurationField.tsx';
import { informationOptions } from '../../../form/library-options.ts';
import { OwnerField } from '../../../form/OwnerField.tsx';
import { PickField } from '../../../form/PickField.tsx';
import { SwitchField } from '../../../form/SwitchField.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';

const submissions = ['order', 'application', 'report', 'appointment', 'return', 'payment'] as const;

/** When a step happens and who does it, how long it takes, what the customer hands in, and what is measured. */
export function StepTimeFields({ workspace, step }: { workspace: Workspace; process: Process; step: Step }) {
  const { t } = useTexts();
  const set = useForm('step', step.id);
  const { submission } = step;
  return (
    <>
      <TextField
        label={t('inspector.moment')}
        help={t('help.moment')}
        value={step.moment}
        placeholder={t('inspector.momentExample')}
        onCommit={(moment) => set({ moment })}
      />
      <OwnerField
        label={t('inspector.doneBy')}
        ownerId={step.ownerId}
        own={(ownerId) => ({ editId: 'object.set', args: { kind: 'step', id: step.id, fields: { ownerId } } })}
      />
      {(step.kind === 'internal' || step.kind === 'wait') &&
        (['norm', 'max'] as const).map((key) => (
          <DurationField
            key={key}
            label={t(`inspector.takes.${key}`)}
            value={step.takes?.[key]}
            onCommit={(duration) => {
              const { [key]: _earlier, ...rest } = step.takes ?? {};
              const takes = duration ? { ...rest, [key]: duration } : rest;
              return set({ takes: Object.keys(takes).length > 0 ? takes : null });
            }}
          />
        ))}
      <ChoiceField
        label={t('inspector.submission')}
        help={t('help.submission')}
        none={t('form.none')}
        value={submission?.kind}
        options={submissions.map((value) => ({ value, label: t(`submission.${value}`) }))}
        onChoose={(kind) => set({ submission: kind ? { ...submission, kind } : null })}
      />
      {submission && (
        <PickField
          label={t('inspector.confirmedBy')}
          help={t('help.confirmedBy')}
          placeholder={t('choose.tells')}
          options={informationOptions(workspace, 'tell')}
          chosenId={submission.confirmedBy}
          onChoose={(id) =>
            set({
              submission: id ? { ...submission, confirmedBy: id as InformationItemId } : { kind: submission.kind },
            })
          }
        />
      )}
      <SwitchField
        label={t('inspector.physical')}
        help={t('help.physical')}
        isOn={step.physicalByNature ?? false}
        onSwitch={(isOn) => set({ physicalByNature: isOn ? true : null })}
      />
      <ChoicesField
        label={t('inspector.measures')}
        values={step.measures ?? []}
        options={(['ces', 'nps', 'csat'] as const).map((value) => ({ value, label: t(`metric.${value}`) }))}
        onChoose={(measures) => set({ measures: measures.length > 0 ? measures : null })}
      />
    </>
  );
}
