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
    new CaptionList(title, {
      hyperlink: true,
      captionLabelIncludingNumbers: formatMessage(captionLabels[kind], plan.language),
      beginDirty: false,
      contentChildren: entries,
    }),
  ];
}

/** A list whose field begins in its first line and ends in its last; docx gives both an empty line of their own. */
class CaptionList extends TableOfContents {
  override prepForXml(
    context: Parameters<TableOfContents['prepForXml']>[0],
  ): ReturnType<TableOfContents['prepForXml']> {
    const written = super.prepForXml(context);
    const parts = Array.isArray(written?.['w:sdt']) ? (written['w:sdt'] as Record<string, unknown>[]) : [];
    const content = parts.find((part) => 'w:sdtContent' in part);
    const lines = content?.['w:sdtContent'] as { 'w:p': unknown[] }[] | undefined;
    const begin = lines?.shift();
    const end = lines?.pop();
    const last = lines?.length ? lines[lines.length - 1] : undefined;
    lines?.[0]?.['w:p'].splice(1, 0, ...(begin?.['w:p'] ?? []));
    last?.['w:p'].push(...(end?.['w:p'] ?? []));
    return written;
  }
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
