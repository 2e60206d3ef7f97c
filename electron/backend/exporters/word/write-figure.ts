import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Figure } from '#core/plan/plan-tree.ts';
import type { FigurePicture } from '../figure-picture.ts';
import { cleanText } from './clean-text.ts';
import type { FigureSize } from './figure-sizes.ts';

/** A picture in the text line with its alt text; or a line that says it was left out, with what it would show. */
export function writeFigure(
  figure: Figure,
  picture: FigurePicture | undefined,
  size: FigureSize | undefined,
  language: Language,
): Paragraph {
  if (!picture || !size) {
    const text = formatMessage(
      { nl: 'Deze afbeelding is weggelaten. {summary}', en: 'This picture was left out. {summary}' },
      language,
      {
        summary: cleanText(figure.summary),
      },
    );
    return new Paragraph({ style: 'Missing', text });
  }
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    keepNext: true,
    pageBreakBefore: size.startsPage,
    spacing: { before: 120, after: 60 },
    children: [
      new ImageRun({
        type: 'png',
        data: picture.png,
        transformation: { width: size.width, height: size.height },
        altText: {
          name: cleanText(figure.caption),
          title: cleanText(figure.caption),
          description: cleanText(figure.summary),
        },
      }),
    ],
  });
}
