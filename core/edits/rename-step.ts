import { defineEdit } from './edit.ts';
import { findStep, nameOfStep, type StepPlace } from './parts/find.ts';

/** Gives a step another name. */
export const renameStep = defineEdit<StepPlace & { name: string }>({
  id: 'step.rename',
  label: { nl: 'Stap “{subject}” hernoemen', en: 'Rename step “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { name, ...place }) {
    const step = findStep(draft, place);
    if (!step) return 'not-found';
    if (name.trim() === '') return 'name-empty';
    step.name = name.trim();
    return undefined;
  },
});
