import { defineChapter } from '../chapter.ts';

/** Risks, sensitivities and who speaks, in the writer's own words. */
export const risks = defineChapter({
  id: 'risks',
  title: { nl: 'Risico’s, gevoeligheden en woordvoering', en: 'Risks, sensitivities and spokespersons' },
  numbering: 'number',
  missing: {
    nl: 'De risico’s zijn nog niet beschreven.',
    en: 'The risks are not described yet.',
  },
  write: () => [],
});
