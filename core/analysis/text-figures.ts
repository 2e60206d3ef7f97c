import { difficultWords } from '#core/language/difficult-words.ts';
import { findTerm } from '#core/language/find-terms.ts';
import { formsOfAddress } from '#core/language/form-of-address.ts';
import { prepareText } from '#core/language/prepare-text.ts';
import {
  fewestWords,
  limitsOf,
  readabilityOf,
  type LanguageLevel,
  type LevelLimits,
  type Readability,
} from '#core/language/readability.ts';
import type { ScopeInputs } from './rule.ts';
import { wantedForm } from './rules/parts/wanted-form.ts';
import { levelOf } from './rules/parts/written-text.ts';

/** What can be counted in a text, beside what its readers need; an indication, never a verdict. */
export interface TextFigures extends Readability {
  /** Level of the readers, when it is known. */
  level: LanguageLevel | undefined;
  /** What suits that level. */
  limits: LevelLimits | undefined;
  /** Too few words to say anything of readability. */
  isTooShort: boolean;
  sentences: number;
  /** Sentences that are long for the level. */
  longSentences: number;
  /** Places of difficult words; only for readers at A1 to B1, as the rule counts them. */
  difficultWords: number;
  /** How often it says u and je. */
  said: { u: number; je: number };
  /** The form that its readers expect. */
  wanted: 'u' | 'je' | undefined;
}

/** Counts a text, for the readers of its place. */
export function figuresOfText(place: ScopeInputs['variant'], text: string): TextFigures {
  const prepared = prepareText(text, place.variant.locale);
  const readability = readabilityOf(prepared);
  const level = levelOf(place);
  const limits = level && limitsOf(level);
  const longFrom = limits?.longFrom ?? Number.POSITIVE_INFINITY;
  const { u, je } = formsOfAddress(prepared);
  const stay = new Set((place.workspace.analysis?.allowedWords ?? []).map((word) => word.trim().toLowerCase()));
  const isForPlainReaders = level !== undefined && ['A1', 'A2', 'B1'].includes(level);
  const counted = prepared.locale === 'nl' && isForPlainReaders ? [...difficultWords.keys()] : [];
  return {
    ...readability,
    level,
    limits,
    isTooShort: readability.words < fewestWords,
    sentences: prepared.sentences.length,
    longSentences: prepared.sentences.filter(({ words }) => words.length >= longFrom).length,
    difficultWords: counted
      .filter((term) => !stay.has(term))
      .reduce((sum, term) => sum + findTerm(prepared.plain, term).length, 0),
    said: { u: u.length, je: je.length },
    wanted: prepared.locale === 'nl' ? wantedForm(place) : undefined,
  };
}
