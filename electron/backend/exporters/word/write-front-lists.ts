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
import { figureKey } from '#core/plan/figures.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import { captionBookmark, captionLabels } from './captions.ts';
import { cleanText } from './clean-text.ts';

const titles = {
  contents: { nl: 'Inhoudsopgave', en: 'Contents' },
  figures: { nl: 'Figuren', en: 'Figures' },
} satisfies Record<string, Message>;

interface FrontListOptions {
  hasPageNumbers: boolean;
  /** Text width in twips: the page numbers end there. */
  width: number;
}

/** A longer list of figures is no help any more: the contents lead to each process, and the process to its figures. */
const mostEntries = 40;

/** The contents, and the list of figures: links, with page numbers that nobody has to update. */
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
    ...listOfFigures(plan, options),
  ];
}

function listOfFigures(plan: PlanDocument, options: FrontListOptions): FileChild[] {
  const entries = diagramsOf(plan).map((diagram) => entry(diagram, plan, options));
  if (entries.length === 0 || entries.length > mostEntries) return [];
  const title = formatMessage(titles.figures, plan.language);
  return [
    new Paragraph({ style: 'ListTitle', text: title }),
    new CaptionList(title, {
      hyperlink: true,
      captionLabelIncludingNumbers: formatMessage(captionLabels.figure, plan.language),
      beginDirty: false,
      contentChildren: entries,
    }),
  ];
}

/** A diagram of one or more pages: the numbers of its first and last figure, and what the whole is called. */
interface Diagram {
  first: number;
  last: number;
  caption: string;
}

function diagramsOf(plan: PlanDocument): Diagram[] {
  const figures = [...captionNumbers(plan)].flatMap(([block, number]) =>
    block.kind === 'figure' ? [{ figure: block, number }] : [],
  );
  const diagrams = Map.groupBy(figures, ({ figure: { request } }) => figureKey({ ...request, page: 1 }));
  return [...diagrams.values()].map((pages) => {
    const numbers = pages.map(({ number }) => number);
    const inWords = pages.flatMap(({ figure }) => figure.inWords ?? []).at(-1);
    return {
      first: Math.min(...numbers),
      last: Math.max(...numbers),
      caption: inWords?.title ?? pages.map(({ figure }) => figure.caption).join(', '),
    };
  });
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

/** `Figuur 3. Kanaalmatrix … 12`, `Figuur 4–6. Klantproces … 13` */
function entry(
  { first, last, caption }: Diagram,
  { language }: PlanDocument,
  { hasPageNumbers, width }: FrontListOptions,
): Paragraph {
  const anchor = captionBookmark('figure', first);
  const numbers = first === last ? String(first) : `${first}–${last}`;
  const text = new TextRun(`${formatMessage(captionLabels.figure, language)} ${numbers}. ${cleanText(caption)}`);
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
