import { wordTrait } from '#core/messages/word-trait.ts';
import { defineChapter } from '../chapter.ts';
import type { Block } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { fieldCell, tableOr } from '../write.ts';

/** The choices: key messages and tone. */
export const strategy = defineChapter({
  id: 'strategy',
  title: { nl: 'Strategie, kernboodschap en schrijftoon', en: 'Strategy, key message and tone' },
  numbering: 'number',
  missing: {
    nl: 'De strategie is nog niet beschreven. Zet bij Plan de kernboodschap, en bij Schrijftoon hoe we klinken.',
    en: 'The strategy is not described yet. Give the key message under Plan, and how we sound under Tone.',
  },
  write({ plan, workspace, say, groups, names, language, ofPlan }) {
    const blocks: Block[] = [];
    if (plan.keyMessages?.length) {
      blocks.push(
        tableOr(
          '',
          say({ nl: 'Kernboodschappen', en: 'Key messages' }),
          [
            [say({ nl: 'Doelgroep', en: 'Target group' }), 3],
            [say({ nl: 'Kernboodschap', en: 'Key message' }), 7],
          ],
          plan.keyMessages.map(({ id, text, targetGroupIds }) => [
            fieldCell(sourceOf('keyMessage', id)('targetGroupIds'), groups(targetGroupIds)),
            fieldCell(sourceOf('keyMessage', id)('text'), text),
          ]),
          ofPlan('keyMessages'),
        ),
      );
    }
    if (workspace.toneProfiles.length > 0) {
      const none = say({ nl: 'geen', en: 'none' });
      // English has no forms of address: a column that says so in every row says nothing.
      const hasForms = workspace.toneProfiles.some(({ formOfAddress }) => formOfAddress !== 'none');
      blocks.push(
        tableOr(
          '',
          say({ nl: 'Schrijftonen', en: 'Tone profiles' }),
          [
            [say({ nl: 'Schrijftoon', en: 'Tone' }), 3],
            [say({ nl: 'Zo klinken we', en: 'How we sound' }), 5],
            [say({ nl: 'Aanspreekvorm', en: 'Form of address' }), 2, 'ifFilled'],
            [say({ nl: 'Taalniveau', en: 'Language level' }), 2],
          ],
          workspace.toneProfiles.map((tone) => {
            const from = sourceOf('toneProfile', tone.id);
            return [
              fieldCell(from('name'), tone.name),
              fieldCell(from('traits'), names.join(tone.traits.map((trait) => wordTrait(trait, language)))),
              fieldCell(
                from('formOfAddress'),
                tone.formOfAddress !== 'none' ? tone.formOfAddress : hasForms ? none : undefined,
              ),
              fieldCell(from('languageLevel'), tone.languageLevel),
            ];
          }),
          ofPlan(),
        ),
      );
    }
    return blocks;
  },
});
