import {
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type PageNumberEstimator,
} from 'docx';
import { fitLine } from '#core/diagrams/channel-matrix/wrap-label.ts';
import { formatMessage } from '#core/messages/format-message.ts';
import { chapterSections } from '#core/plan/chapter-sections.ts';
import type { Chapter, PlanDocument } from '#core/plan/plan-tree.ts';
import type { FigurePictures } from '../figure-picture.ts';
import { chapterNumbers } from './chapter-numbers.ts';
import { cleanText } from './clean-text.ts';
import { colours, documentNumbering, documentStyles, ownLetterWidth, page } from './design.ts';
import { figureSizes } from './figure-sizes.ts';
import type { HouseStyle } from './house/house-style.ts';
import { letterWidth } from './house/letter-width.ts';
import { listStarts } from './lists.ts';
import type { TablesApart } from './tables-apart.ts';
import { wordFiles, type WordFiles } from './word-files.ts';
import { createWordPlaces } from './word-places.ts';
import { writeBlock, type WriteContext } from './write-blocks.ts';
import { writeCover } from './write-cover.ts';
import { writeFrontLists } from './write-front-lists.ts';
import { writeInlines } from './write-inlines.ts';

interface PartsOptions {
  pictures: FigurePictures;
  house: HouseStyle | undefined;
  /** Whether the contents get page numbers afterwards. */
  hasPageNumbers: boolean;
  tablesApart: TablesApart;
}

/** Says of nothing on which page it is. */
const noEstimate: ReturnType<PageNumberEstimator> = { bookmarks: new Map() };

/** The parts of the document, in our own design; its tables have yet to be put back. */
export function writeParts(
  plan: PlanDocument,
  { pictures, house, hasPageNumbers, tablesApart }: PartsOptions,
): WordFiles {
  const counts = { table: 0, figure: 0, list: 0 };
  const places = createWordPlaces(plan);
  const { cover, language } = plan;
  const letters = house ? letterWidth(house) : ownLetterWidth;
  const document = new Document({
    title: cover.title,
    subject: cover.subtitle,
    creator: cover.organisation || 'Leidraad',
    styles: documentStyles(language),
    numbering: documentNumbering(language, listStarts(plan)),
    pageNumbers: Object.assign(() => noEstimate, { listNumbers: chapterNumbers(plan, { places, letters }) }),
    sections: [
      {
        ...(house ? frame(plan, false, house) : { properties: properties(false) }),
        children: writeCover(cover, { language, width: textWidth(false, house), places, letters }),
      },
      {
        ...frame(plan, false, house),
        children: writeFrontLists(plan, { hasPageNumbers, width: textWidth(false, house) }),
      },
      ...chapterSections(plan.chapters).map(({ isWide, chapters }): ISectionOptions => {
        const width = textWidth(isWide, house);
        const room = { width: pixels(width), height: pixels(textHeight(isWide, house)) };
        const sizes = new Map(chapters.flatMap((chapter) => [...figureSizes(chapter, pictures, room)]));
        const context: WriteContext = {
          language,
          pictures,
          width,
          sizes,
          counts,
          places,
          letters,
          last: chapters.at(-1)?.blocks.at(-1),
          tablesApart,
        };
        return {
          ...frame(plan, isWide, house),
          children: chapters.flatMap((chapter, index) => writeChapter(chapter, context, index === 0)),
        };
      }),
    ],
  });
  return wordFiles(document);
}

/** A chapter; the first of a section is at the top of a page already, an appendix starts on a page of its own. */
function writeChapter(
  { id, title, number, isAppendix, blocks, source }: Chapter,
  context: WriteContext,
  isFirst: boolean,
): FileChild[] {
  const reference = isAppendix ? 'appendices' : 'chapters';
  const isNumbered = isAppendix || number !== undefined;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      ...(isFirst || isAppendix ? { spacing: { before: 0 } } : {}),
      ...(isAppendix && !isFirst ? { pageBreakBefore: true } : {}),
      children: [
        new Bookmark({
          id: context.places.chapter(id),
          children: writeInlines([{ text: title }], context.places, source),
        }),
      ],
      ...(isNumbered ? { numbering: { reference, level: 0 } } : {}),
    }),
    ...blocks.flatMap((block) => writeBlock(block, context)),
  ];
}

/** Margins of a page; a wide one keeps narrow sides, since that is what it is wide for. */
function marginsOf(isWide: boolean, house?: HouseStyle): NonNullable<HouseStyle['margins']> {
  const { top, right, bottom, left } = house?.margins ?? {
    top: page.margin,
    right: page.margin,
    bottom: page.margin,
    left: page.margin,
  };
  if (!isWide) return { top, right, bottom, left };
  const upright = house?.margins ? { top, bottom } : { top: page.wideTop, bottom: page.wideTop };
  return { ...upright, right: page.wideMargin, left: page.wideMargin };
}

function textWidth(isWide: boolean, house?: HouseStyle): number {
  const { left, right } = marginsOf(isWide, house);
  return (isWide ? page.long : page.short) - left - right;
}

function textHeight(isWide: boolean, house?: HouseStyle): number {
  const { top, bottom } = marginsOf(isWide, house);
  return (isWide ? page.short : page.long) - top - bottom;
}

/** Of 1/96 inch, from twips. */
function pixels(twips: number): number {
  return (twips / 1440) * 96;
}

function properties(isWide: boolean, house?: HouseStyle): NonNullable<ISectionOptions['properties']> {
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        width: page.short,
        height: page.long,
        orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...marginsOf(isWide, house), ...(isWide && !house?.margins ? page.wideFrame : {}) },
    },
  };
}

const twipsInHalfPoint = 10;
/** In the footer, for the number of the page, in twips. */
const roomForPage = 2000;

/** Header and footer keep to one line: what is too long ends in "…", so that the number of the page stays where it is. */
function frame(
  { cover, language }: PlanDocument,
  isWide: boolean,
  house?: HouseStyle,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const small = { size: 17, color: colours.label };
  const right = [{ type: 'right' as const, position: textWidth(isWide, house) }];
  const version = cover.details.find(({ label }) => label === formatMessage({ nl: 'Versie', en: 'Version' }, language));
  const fit = (text: string, width: number): string => {
    const inLetters = width / (house ? letterWidth(house) : ownLetterWidth);
    return fitLine(cleanText(text), { width: inLetters, fontSize: small.size * twipsInHalfPoint, language }).lines.join(
      '',
    );
  };
  const width = textWidth(isWide, house);
  const room = width - roomForPage;
  const left = [
    fit(cover.title, version ? room * (2 / 3) : room),
    version && fit(`${version.label} ${version.value}`, room / 3),
  ];
  const [before = '', between = ''] = formatMessage({ nl: 'Pagina | van |', en: 'Page | of |' }, language).split('|');
  return {
    properties: properties(isWide, house),
    headers: {
      default: new Header({
        children: [new Paragraph({ children: [new TextRun({ text: fit(cover.organisation, width), ...small })] })],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops: right,
            children: [
              new TextRun({ text: `${left.filter(Boolean).join(' · ')}\t`, ...small }),
              new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES], ...small }),
            ],
          }),
        ],
      }),
    },
  };
}
