import type { StepId } from '#core/model/id.ts';
import { stepById } from '#core/model/lookups.ts';
import type { FixMaker } from './fix.ts';
import { openFix } from './parts/open-fix.ts';
import { setStep } from './parts/set-step.ts';

/** A look at each step where it stops, or the word that it cannot be digital. */
export const digitalStartAnalogFinishFixes: FixMaker = ({ explains }, { workspace }) => {
  const steps = (explains['blocking'] ?? []).flatMap((id) => stepById(workspace, id as StepId)?.step ?? []);
  return steps.flatMap((step) => [
    openFix({ kind: 'step', id: step.id }, { nl: 'Bekijk “{step}”', en: 'Look at “{step}”' }, { step: step.name }),
    {
      kind: 'edit' as const,
      id: `physical ${step.id}`,
      title: { nl: '“{step}” kan niet digitaal', en: '“{step}” is physical by nature' },
      values: { step: step.name },
      asks: [],
      // Behind this step another one may stop it.
      isPartial: true,
      calls: () => [setStep(step, { physicalByNature: true })],
    },
  ]);
};
