import { defineChapter } from '../chapter.ts';

/** Why this plan is there, in the writer's own words. */
export const introduction = defineChapter({
  id: 'introduction',
  title: { nl: 'Inleiding', en: 'Introduction' },
  numbering: 'number',
  missing: {
    nl: 'De inleiding is nog niet geschreven. Dat doet u bij Plan.',
    en: 'The introduction is not written yet. Do so under Plan.',
  },
  write: () => [],
});
