import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { drawLines, drawText } from '../channel-matrix/draw-text.ts';
import { palette } from '../channel-matrix/palette.ts';
import { fitLine, wrapLabel } from '../channel-matrix/wrap-label.ts';
import { pageMeasures } from './page.ts';

/** What stands above a picture. */
export interface HeadingContent {
  title: string;
  subtitle: string;
  page: { part: number; parts: number };
  /** First and last step of the page; absent where it has none. Without other parts it is said when these are not all steps. */
  range?: readonly [number, number] | undefined;
  hasAllSteps?: boolean;
  language: Language;
  contentLanguage: Language;
}

const part = {
  nl: 'deel {part} van {parts} · stap {first}–{last}',
  en: 'part {part} of {parts} · steps {first}–{last}',
};
const partOnly = { nl: 'deel {part} van {parts}', en: 'part {part} of {parts}' };
const stepsOnly = { nl: 'stap {first}–{last}', en: 'steps {first}–{last}' };

/** The title, and below it which part this is and what the picture answers; gives the height below it. */
export function drawHeading(content: HeadingContent): { svg: string; bottom: number } {
  const { title, subtitle, language, contentLanguage } = content;
  const room = { width: pageMeasures.right, fontSize: 46, mostLines: 2, language: contentLanguage };
  const { lines, isCut } = wrapLabel(title, { ...room, weight: 'bold' });
  const second = [whichPart(content), subtitle].filter(Boolean).join(' · ');
  const below = 46 * lines.length + 10;
  const [line = ''] = fitLine(second, { width: pageMeasures.right, fontSize: 27, language }).lines;
  return {
    svg: [
      drawLines(lines, (index) => [0, 46 * (index + 1)], { size: 46, isBold: true }, isCut ? title : undefined),
      drawText(0, below + 27, line, { size: 27, fill: palette.muted }),
    ].join('\n'),
    bottom: below + 62,
  };
}

function whichPart({ page, range, hasAllSteps = true, language }: HeadingContent): string {
  const numbers = { ...page, first: range?.[0] ?? 0, last: range?.[1] ?? 0 };
  if (page.parts > 1) return formatMessage(range ? part : partOnly, language, numbers);
  return range && !hasAllSteps ? formatMessage(stepsOnly, language, numbers) : '';
}
