import {
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import { formatMessage, type Message } from '#core/messages/format-message.ts';
import { captionNumbers } from '#core/plan/caption-numbers.ts';
import type { Figure, PlanDocument, Table } from '#core/plan/plan-tree.ts';
import { captionBookmark, captionLabels } from './captions.ts';
import { cleanText } from './clean-text.ts';

const titles = {
  contents: { nl: 'Inhoudsopgave', en: 'Contents' },
  figure: { nl: 'Figuren', en: 'Figures' },
  table: { nl: 'Tabellen', en: 'Tables' },
} satisfies Record<string, Message>;

interface FrontListOptions {
  hasPageNumbers: boolean;
  /** Text width in twips: the page numbers end there. */
  width: number;
}

/** The contents, and the lists of figures and tables: links, with page numbers that nobody has to update. */
export function writeFrontLists(plan: PlanDocument, options: FrontListOptions): FileChild[] {
  const { hasPageNumbers } = options;
  const title = formatMessage(titles.contents, plan.language);
  return [
    new Paragraph({ style: 'ContentsTitle', text: title }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      ...(hasPageNumbers ? {} : { pageNumbersEntryLevelsRange: '1-2' }),
    }),
    ...listOf('figure', plan, options),
    ...listOf('table', plan, options),
  ];
}

function listOf(kind: 'figure' | 'table', plan: PlanDocument, options: FrontListOptions): FileChild[] {
  const entries = [...captionNumbers(plan)].flatMap(([block, number]) =>
    block.kind === kind ? [entry(block, number, plan, options)] : [],
  );
  if (entries.length === 0) return [];
  const title = formatMessage(titles[kind], plan.language);
  return [
    new Paragraph({ style: 'ListTitle', text: title }),
    new TableOfContents(title, {
      hyperlink: true,
      captionLabelIncludingNumbers: formatMessage(captionLabels[kind], plan.language),
      beginDirty: false,
      contentChildren: entries,
    }),
  ];
}

/** `Figuur 3. Kanaalmatrix … 12` */
function entry(
  { kind, caption }: Figure | Table,
  number: number,
  { language }: PlanDocument,
  { hasPageNumbers, width }: FrontListOptions,
): Paragraph {
  const anchor = captionBookmark(kind, number);
  const text = new TextRun(`${formatMessage(captionLabels[kind], language)} ${number}. ${cleanText(caption)}`);
  return new Paragraph({
    style: 'TableofFigures',
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({
        anchor,
        children: hasPageNumbers ? [text, new TextRun({ children: [new Tab()] }), new PageReference(anchor)] : [text],
      }),
    ],
  });
}
