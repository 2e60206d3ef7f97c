import type { EditCall } from '#core/edits/registry.ts';
import type { Process } from '#core/model/process.ts';
import type { Transition } from '#core/model/transition.ts';
import type { EditFix, FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { placeOfStep } from './parts/place-of-step.ts';
import { setStep } from './parts/set-step.ts';

/** Gives the ways out of a step conditions, all but one, or shares that add up. */
export const branchIncompleteFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  if (!place) return [];
  const ways = place.process.transitions.filter(({ id }) => finding.explains['transitions']?.includes(id));
  if (finding.messageId === 'probabilitySum') return [scale(ways)];
  return [
    ...ways.map((way) => otherwise(place.process, way, ways)),
    editFix(
      { id: 'all', title: { nl: 'De klant gaat alle wegen tegelijk', en: 'The customer takes all of them at once' } },
      () => [setStep(place.step, { split: 'all' })],
    ),
  ];
};

function otherwise(process: Process, chosen: Transition, ways: readonly Transition[]): EditFix {
  const others = ways.filter(({ id }) => id !== chosen.id);
  const nameOf = ({ to }: Transition): string => process.steps.find(({ id }) => id === to)?.name ?? '';
  return {
    kind: 'edit',
    id: `otherwise ${chosen.id}`,
    title: { nl: 'In alle andere gevallen naar “{step}”', en: 'In all other cases to “{step}”' },
    values: { step: nameOf(chosen) },
    asks: others.map((way) => ({
      kind: 'text',
      label: { nl: 'Wanneer naar “{step}”?', en: 'When to “{step}”?' },
      values: { step: nameOf(way) },
      minLength: 1,
    })),
    calls: (answers) => others.map((way, index) => setWay(way, { condition: answers[index] ?? '' })),
  };
}

/** Keeps the proportions; the last share takes what rounding leaves. */
function scale(ways: readonly Transition[]): EditFix {
  const total = ways.reduce((sum, { probability = 0 }) => sum + probability, 0);
  const shares = ways.map(({ probability = 0 }) =>
    total > 0 ? Math.floor((probability / total) * 10_000) / 10_000 : Math.floor(10_000 / ways.length) / 10_000,
  );
  const left = Math.round((1 - shares.reduce((sum, share) => sum + share, 0)) * 10_000) / 10_000;
  return editFix({ id: 'scale', title: { nl: 'Maak er samen 100% van', en: 'Scale to 100%' } }, () =>
    ways.map((way, index) => {
      const share = (shares[index] ?? 0) + (index === ways.length - 1 ? left : 0);
      return setWay(way, { probability: Math.round(share * 10_000) / 10_000 });
    }),
  );
}

function setWay({ id }: Transition, fields: { condition?: string; probability?: number }): EditCall {
  return { editId: 'object.set', args: { kind: 'transition', id, fields } };
}
