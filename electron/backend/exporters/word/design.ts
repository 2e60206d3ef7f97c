import {
  AlignmentType,
  convertMillimetersToTwip,
  LevelFormat,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { appendixWord } from '#core/plan/chapter-number.ts';
import { listIndent, numbersFrom } from './lists.ts';

/** Colours of the document, as on screen: hex without `#`. */
export const colours = {
  ink: '1C2427',
  secondary: '48545A',
  label: '626D72',
  accent: '0B5A63',
  line: 'E4E1DA',
  support: 'DCEBF8',
  warning: '855400',
};

/** Every managed computer has these; their measures are known, so page numbers can be computed without opening Word. */
export const fonts = { serif: 'Cambria', sans: 'Calibri' };

/** How wide the letters of our tables are beside those of Arial, with which we measure; in bold too. */
export const ownLetterWidth = 0.94;

/** A4, twips (1/1440 inch). */
export const page = {
  short: convertMillimetersToTwip(210),
  long: convertMillimetersToTwip(297),
  margin: convertMillimetersToTwip(24),
  wideMargin: convertMillimetersToTwip(18),
  /** Above and below a wide page, which is low. */
  wideTop: convertMillimetersToTwip(16),
  /** Its header and footer stand nearer to the edge too. */
  wideFrame: { header: convertMillimetersToTwip(7), footer: convertMillimetersToTwip(7) },
};

/** Calm styles: serif names, sans informs; one accent. Sizes in half points, spacing in twips. */
export function documentStyles(language: Language): IStylesOptions {
  const lang = { value: language === 'nl' ? 'nl-NL' : 'en-GB' };
  const heading = (size: number, before: number, after: number) => ({
    run: { font: fonts.serif, size, bold: true, color: colours.ink },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: fonts.sans, size: 21, color: colours.ink, language: lang },
        paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
      },
      title: {
        run: { font: fonts.serif, size: 72, color: colours.ink },
        paragraph: { spacing: { after: 160, line: 252, lineRule: 'auto' } },
      },
      heading1: heading(36, 560, 200),
      heading2: heading(26, 320, 120),
      heading3: heading(22, 240, 80),
      heading4: {
        ...heading(20, 180, 40),
        run: { font: fonts.sans, size: 20, bold: true, color: colours.secondary },
      },
      hyperlink: { run: { color: colours.accent, underline: {} } },
    },
    // docx bases its links on this style without writing it.
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 18, bold: true, color: colours.secondary },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
      {
        id: 'TableText',
        name: 'Table text',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { after: 20, line: 245, lineRule: 'auto' } },
      },
      {
        id: 'TableHead',
        name: 'Table head',
        basedOn: 'TableText',
        run: { bold: true, color: colours.secondary },
        paragraph: { keepNext: true },
      },
      {
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 140 } },
      },
      { id: 'Missing', name: 'Missing', basedOn: 'Normal', run: { italics: true, color: colours.label } },
      {
        id: 'CoverText',
        name: 'Cover text',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 30, color: colours.secondary },
        paragraph: { spacing: { after: 900 } },
      },
      {
        id: 'ContentsTitle',
        name: 'Contents title',
        basedOn: 'Normal',
        run: { font: fonts.serif, size: 36, bold: true },
        paragraph: { spacing: { after: 220 } },
      },
      {
        id: 'ListTitle',
        name: 'List title',
        basedOn: 'Normal',
        run: { font: fonts.serif, size: 26, bold: true },
        paragraph: { spacing: { before: 420, after: 40 }, keepNext: true },
      },
      {
        id: 'TableofFigures',
        name: 'table of figures',
        basedOn: 'Normal',
        run: { size: 19, color: colours.secondary },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 60, after: 0 } },
      },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        run: { color: colours.secondary },
        paragraph: { spacing: { after: 0 }, indent: { left: 440 } },
      },
    ],
  };
}

/** Numbers of chapters and appendices, and bullets. */
export function documentNumbering(language: Language, listStarts: readonly number[]): INumberingOptions {
  const appendix = formatMessage(appendixWord, language);
  const hanging = (left: number) => ({ style: { paragraph: { indent: { left, hanging: left } } } });
  return {
    config: [
      {
        reference: 'chapters',
        levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.LEFT, ...hanging(720) }],
      },
      {
        reference: 'appendices',
        levels: [
          {
            level: 0,
            format: LevelFormat.UPPER_LETTER,
            text: `${appendix} %1`,
            alignment: AlignmentType.LEFT,
            ...hanging(1700),
          },
        ],
      },
      {
        reference: 'bullets',
        levels: [0, 1, 2].map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: listIndent(level), hanging: 260 } } },
        })),
      },
      ...listStarts.map((start) => ({
        reference: numbersFrom(start),
        levels: [0, 1, 2].map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          ...(level === 0 ? { start } : {}),
          style: { paragraph: { indent: { left: listIndent(level), hanging: 300 } } },
        })),
      })),
    ],
  };
}
