import type { RuleExample } from './rule-example.ts';
import type { Shorthand } from './small-workspace.ts';
import { texted } from './texted.ts';

const fact = { key: 'time', label: 'duur', type: 'duration', value: 45, unit: 'minute', cues: ['duurt'] };
const saying = (text: string): Shorthand =>
  texted(text, { variant: { tells: ['length'] }, infos: [{ id: 'length', facts: [fact] }] });

/** The rule fact-text-mismatch at work. */
export const factTextMismatchExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De tekst zegt “De keuring duurt 60 minuten”; het informatie-item zegt 45.',
      en: 'The text says that it takes 60 minutes; the information item says 45.',
    },
    workspace: saying('De keuring duurt 60 minuten.'),
    finds: ['otherValue variant:v fact=time info=length'],
  },
  {
    says: { nl: 'De tekst gebruikt het invulveld van het feit.', en: 'The text uses the merge field of the fact.' },
    workspace: saying('De keuring duurt {{length.time}}.'),
    finds: [],
  },
];
