import { defineChapter } from '../chapter.ts';

/** Why this plan is there, in the writer's own words. */
export const introduction = defineChapter({
  id: 'introduction',
  title: { nl: 'Inleiding', en: 'Introduction' },
  numbering: 'number',
  missing: {
    nl: 'De inleiding is nog niet geschreven.',
    en: 'The introduction is not written yet.',
  },
  write: () => [],
});
