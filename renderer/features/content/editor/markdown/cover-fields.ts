/** What stands for a merge field while Markdown is read or written: a letter to Markdown, and never typed by a person. */
export const fieldSign = '\uE001';
const filler = '\uE000';
const fieldPattern = /\{\{([^{}\n]+)\}\}/g;
/** A covered merge field. */
export const coveredField = new RegExp(`${fieldSign}${filler}*`, 'g');

/** A text in which merge fields are covered up, so that Markdown does not look inside; as long as the text itself. */
export interface CoveredText {
  text: string;
  /** What stands between the braces, by offset. */
  sources: ReadonlyMap<number, string>;
}

/** Covers the merge fields of a Markdown text. */
export function coverFields(markdown: string): CoveredText {
  const sources = new Map<number, string>();
  const text = dropSigns(markdown).replaceAll(fieldPattern, (typed, source: string, offset: number) => {
    sources.set(offset, source);
    return fieldSign + filler.repeat(typed.length - 1);
  });
  return { text, sources };
}

/** Signs that would pass for a covered merge field become spaces; they have no meaning outside fonts of one's own. */
export function dropSigns(text: string): string {
  return text.replaceAll(/[\uE000\uE001]/g, ' ');
}
