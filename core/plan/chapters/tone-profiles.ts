import { wordTrait } from '#core/messages/word-trait.ts';
import { defineChapter } from '../chapter.ts';
import type { Block } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { bullets, cell, heading, rowOf, tableOr } from '../write.ts';

/** How we write, in full: traits, and the words to use and to avoid. */
export const toneProfiles = defineChapter({
  id: 'toneProfiles',
  title: { nl: 'Schrijftonen', en: 'Tone profiles' },
  numbering: 'appendix',
  missing: {
    nl: 'Er is nog geen schrijftoon. Die maakt u bij Schrijftoon.',
    en: 'There is no tone profile yet. Make one under Tone.',
  },
  write: ({ workspace, say, language }) =>
    workspace.toneProfiles.flatMap(({ id, name, traits, doWords, dontWords }): Block[] => {
      const from = sourceOf('toneProfile', id);
      const words = [
        ...doWords.map(({ term, note }) =>
          rowOf(from('doWords'), [cell(say({ nl: 'liever wel', en: 'do use' })), cell(term), cell(note)]),
        ),
        ...dontWords.map(({ term, instead }) =>
          rowOf(from('dontWords'), [
            cell(say({ nl: 'liever niet', en: 'do not use' })),
            cell(term),
            cell(instead && say({ nl: 'liever: {word}', en: 'rather: {word}' }, { word: instead })),
          ]),
        ),
      ];
      return [
        heading(2, name, from('name')),
        ...(traits.length > 0
          ? [bullets(traits.map((trait) => ({ text: wordTrait(trait, language), source: from('traits') })))]
          : []),
        tableOr(
          say({
            nl: 'Er zijn nog geen woorden gekozen voor deze schrijftoon.',
            en: 'No words have been chosen for this tone yet.',
          }),
          say({ nl: 'Woorden van {name}', en: 'Words of {name}' }, { name }),
          [
            [say({ nl: 'Advies', en: 'Advice' }), 2],
            [say({ nl: 'Woord', en: 'Word' }), 3],
            [say({ nl: 'Toelichting', en: 'Explanation' }), 5, 'ifFilled'],
          ],
          words,
          from(),
        ),
      ];
    }),
});
