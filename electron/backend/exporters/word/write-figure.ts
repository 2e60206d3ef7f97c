import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Figure } from '#core/plan/plan-tree.ts';
import type { FigurePicture } from '../figure-picture.ts';
import { cleanText } from './clean-text.ts';

/** Room for a picture, in pixels of 1/96 inch. */
export interface Room {
  width: number;
  height: number;
}

/** A picture in the text line with its alt text, made to fit; or a line that says it was left out, with what it would show. */
export function writeFigure(
  figure: Figure,
  picture: FigurePicture | undefined,
  room: Room,
  language: Language,
): Paragraph {
  if (!picture) {
    const text = formatMessage(
      { nl: 'Deze afbeelding is weggelaten. {summary}', en: 'This picture was left out. {summary}' },
      language,
      {
        summary: cleanText(figure.summary),
      },
    );
    return new Paragraph({ style: 'Missing', text });
  }
  const scale = Math.min(1, room.width / picture.width, room.height / picture.height);
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    keepNext: true,
    spacing: { before: 120, after: 60 },
    children: [
      new ImageRun({
        type: 'png',
        data: picture.png,
        transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
        altText: {
          name: cleanText(figure.caption),
          title: cleanText(figure.caption),
          description: cleanText(figure.summary),
        },
      }),
    ],
  });
}
