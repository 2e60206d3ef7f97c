import { defineChapter } from '../chapter.ts';
import { sourceOf } from '../source-of.ts';
import { cell, fieldCell, tableOr } from '../write.ts';

/** Words of the method that a reader may not know, and the organisation's preferred terms. */
export const glossary = defineChapter({
  id: 'glossary',
  title: { nl: 'Begrippenlijst', en: 'Glossary' },
  numbering: 'number',
  missing: { nl: '', en: '' },
  write({ workspace, say, names, ofPlan }) {
    const words = [
      [
        { nl: 'Klantproces', en: 'Customer process' },
        {
          nl: 'Alle stappen die een klant doorloopt, van begin tot eind.',
          en: 'All the steps a customer goes through, from start to end.',
        },
      ],
      [
        { nl: 'Klantcommunicatieproces', en: 'Customer communication process' },
        {
          nl: 'Wat we bij elke stap vertellen en vragen, via welk kanaal, in welke toon en uit welk systeem.',
          en: 'What we tell and ask at every step, through which channel, in which tone and from which system.',
        },
      ],
      [
        { nl: 'Contactmoment', en: 'Touchpoint' },
        {
          nl: 'Een stap waarin een doelgroep contact met ons heeft.',
          en: 'A step in which a target group is in contact with us.',
        },
      ],
      [
        { nl: 'Hoofdkanaal', en: 'Primary channel' },
        { nl: 'Het kanaal dat we voor een contactmoment kiezen.', en: 'The channel we choose for a touchpoint.' },
      ],
      [
        { nl: 'Ondersteunend kanaal', en: 'Supporting channel' },
        {
          nl: 'Waar de klant terechtkan als het hoofdkanaal niet lukt.',
          en: 'Where the customer can turn when the primary channel fails.',
        },
      ],
      [
        { nl: 'Middel', en: 'Content' },
        {
          nl: 'Een brief, pagina, bericht of gesprekshulp met een doel.',
          en: 'A letter, page, message or script with a purpose.',
        },
      ],
      [
        { nl: 'Bronsysteem', en: 'Source system' },
        {
          nl: 'Het systeem waaruit gegevens komen of waarin ze worden bewaard.',
          en: 'The system from which data come or in which they are kept.',
        },
      ],
      [
        { nl: 'Schrijftoon', en: 'Tone' },
        {
          nl: 'Hoe we klinken: aanspreekvorm, taalniveau en woorden die we wel en niet gebruiken.',
          en: 'How we sound: form of address, language level, and words we do and do not use.',
        },
      ],
    ] as const;
    const terms = workspace.terms.map(({ id, preferred, variants }) => [
      fieldCell(sourceOf('term', id)('preferred'), preferred),
      fieldCell(
        sourceOf('term', id)('variants'),
        variants.length > 0
          ? say({ nl: 'in plaats van: {words}', en: 'instead of: {words}' }, { words: names.join(variants) })
          : undefined,
      ),
    ]);
    return [
      tableOr(
        '',
        say({ nl: 'Begrippenlijst', en: 'Glossary' }),
        [
          [say({ nl: 'Begrip', en: 'Term' }), 3],
          [say({ nl: 'Betekenis', en: 'Meaning' }), 7],
        ],
        [...words.map(([term, meaning]) => [cell(say(term)), cell(say(meaning))]), ...terms],
        ofPlan(),
      ),
    ];
  },
});
