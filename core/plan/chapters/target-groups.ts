import type { ChannelPreference } from '#core/model/channel-preference.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { bullets, cell, heading, labelled, paragraph, rowOf, tableOr } from '../write.ts';

/** Who they are, how we know, and which channels they prefer, with the evidence. */
export const targetGroups = defineChapter({
  id: 'targetGroups',
  title: { nl: 'Doelgroepen', en: 'Target groups' },
  numbering: 'number',
  missing: {
    nl: 'Er zijn nog geen doelgroepen. Begin daarmee bij Doelgroepen.',
    en: 'There are no target groups yet. Start with them under Target groups.',
  },
  write: (context) => context.targetGroups.flatMap((group) => writeGroup(group, context)),
});

function writeGroup(group: TargetGroup, context: PlanContext): Block[] {
  const { say } = context;
  const { persona } = group;
  const from = sourceOf('targetGroup', group.id);
  const blocks: Block[] = [heading(2, group.name, from('name')), paragraph(traitsOf(group, context), from())];
  if (persona) {
    const lines = [
      persona.motivation,
      persona.needs?.length && `${say({ nl: 'Wil graag', en: 'Would like' })}: ${persona.needs.join('; ')}`,
      persona.frustrations?.length &&
        `${say({ nl: 'Ergert zich aan', en: 'Is annoyed by' })}: ${persona.frustrations.join('; ')}`,
    ];
    blocks.push(
      labelled(persona.name, '', from('persona')),
      bullets(
        lines.flatMap((text) => (typeof text === 'string' && text !== '' ? [{ text, source: from('persona') }] : [])),
      ),
    );
  }
  blocks.push(preferencesOf(group, context), ...researchOf(group, context));
  return blocks;
}

function traitsOf(
  { languageLevel, formOfAddress, digitalSkills, generations }: TargetGroup,
  { say, names }: PlanContext,
): string {
  const skills = {
    low: { nl: 'weinig digitaal vaardig', en: 'low digital skills' },
    medium: { nl: 'redelijk digitaal vaardig', en: 'fair digital skills' },
    high: { nl: 'digitaal vaardig', en: 'high digital skills' },
  };
  const ages = {
    babyboom: { nl: 'babyboomers', en: 'baby boomers' },
    x: { nl: 'generatie X', en: 'generation X' },
    y: { nl: 'generatie Y', en: 'generation Y' },
    z: { nl: 'generatie Z', en: 'generation Z' },
  };
  const traits = [
    generations?.length ? names.join(generations.map((generation) => say(ages[generation]))) : undefined,
    languageLevel &&
      say(
        { nl: 'leest gemakkelijk tot taalniveau {level}', en: 'reads with ease up to language level {level}' },
        { level: languageLevel },
      ),
    formOfAddress &&
      say({ nl: 'wordt aangesproken met {form}', en: 'is addressed with {form}' }, { form: formOfAddress }),
    digitalSkills && say(skills[digitalSkills]),
  ].filter((trait) => trait !== undefined);
  if (traits.length === 0) {
    return say({
      nl: 'Van deze doelgroep zijn nog geen kenmerken ingevuld.',
      en: 'No characteristics of this target group have been filled in yet.',
    });
  }
  const [first = '', ...rest] = traits;
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join('; ')}.`;
}

function preferencesOf({ id, name, preferences = [] }: TargetGroup, { say, names }: PlanContext): Block {
  const from = sourceOf('targetGroup', id)('preferences');
  const levels: Record<ChannelPreference['level'], string> = {
    preferred: say({ nl: 'voorkeur', en: 'preferred' }),
    accepted: say({ nl: 'aanvaard', en: 'accepted' }),
    avoided: say({ nl: 'gemeden', en: 'avoided' }),
  };
  const bases: Record<ChannelPreference['basis'], string> = {
    measured: say({ nl: 'gemeten', en: 'measured' }),
    interviews: say({ nl: 'interviews', en: 'interviews' }),
    assumption: say({ nl: 'aanname', en: 'assumption' }),
    generation: say({ nl: 'op grond van de generatie', en: 'from the generation' }),
  };
  return tableOr(
    say({
      nl: 'Welke kanalen deze doelgroep verkiest, is nog niet ingevuld.',
      en: 'Which channels this target group prefers has not been filled in yet.',
    }),
    say({ nl: 'Kanaalvoorkeuren van {name}', en: 'Channel preferences of {name}' }, { name }),
    [
      [say({ nl: 'Kanaal', en: 'Channel' }), 4],
      [say({ nl: 'Voorkeur', en: 'Preference' }), 2],
      [say({ nl: 'Hoe weten we dat', en: 'How we know' }), 5],
    ],
    preferences.map(({ channelId, level, basis, note }) =>
      rowOf(from, [cell(names.of('channel', channelId)), cell(levels[level]), cell(bases[basis], note)]),
    ),
    from,
  );
}

function researchOf({ id, research = [] }: TargetGroup, { say, date }: PlanContext): Block[] {
  const methods = {
    interview: { nl: 'interviews', en: 'interviews' },
    'focus-group': { nl: 'groepsgesprek', en: 'focus group' },
    survey: { nl: 'enquête', en: 'survey' },
    analytics: { nl: 'cijfers', en: 'analytics' },
    assumption: { nl: 'aanname', en: 'assumption' },
  };
  if (research.length === 0) return [];
  const records = research.map((record) =>
    [`${say(methods[record.method])}, ${date(record.date)}`, record.note].filter(Boolean).join(': '),
  );
  return [
    labelled(
      say({ nl: 'Onderzoek:', en: 'Research:' }),
      `${records.join('; ')}.`,
      sourceOf('targetGroup', id)('research'),
    ),
  ];
}
