import { extname } from 'node:path';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { countFindings } from '#core/diagrams/count-findings.ts';
import {
  diagramSource,
  mermaidOf,
  pageCount,
  pictureOf,
  type DiagramPicture,
  type DiagramSource,
} from '#core/diagrams/diagram-source.ts';
import { threadSubject } from '#core/diagrams/thread/read-thread.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { drawMermaid } from '../../../electron/backend/diagrams/draw-mermaid.ts';
import { drawPng } from '../../../electron/backend/diagrams/draw-png.ts';
import { today } from '../../date-option.ts';
import { exitStatus, type ExitStatus } from '../../exit-status.ts';
import { printError } from '../../print.ts';
import type { ExportOptions } from './export-options.ts';
import { rendererFolder, templatesFolder } from './folders.ts';
import { messages } from './messages.ts';
import { writePages } from './write-pages.ts';

/** What a diagram is exported with. */
export interface DiagramExport extends ExportOptions {
  file: string;
  language: Language;
  browser: string | undefined;
}

/** One diagram of one process, as a picture or as its Mermaid text. */
export async function exportDiagram(workspace: Workspace, options: DiagramExport): Promise<ExitStatus> {
  const { file, out, language, browser, diagram: kind = 'matrix' } = options;
  const refuseWith = (sentence: string): ExitStatus => {
    printError(`leidraad: ${file}: ${sentence}`);
    return exitStatus.cannotRun;
  };
  const refuse = (message: keyof typeof messages, values: Record<string, string> = {}): ExitStatus =>
    refuseWith(formatMessage(messages[message], language, values));
  const chosen = workspace.processes.find(({ id }) => id === options.process?.[0]) ?? workspace.processes[0];
  if (!chosen) return refuse('noProcessYet');
  const groupId = chosen.targetGroupIds.find((id) => id === options.group);
  if (options.group !== undefined && groupId === undefined) return refuse('noGroup', { id: options.group });
  if (options.item !== undefined && !threadSubject(workspace, options.item)) {
    return refuse('noItem', { id: options.item });
  }
  const findings = options.findings ? findingsOf(workspace, options) : undefined;
  const source = diagramSource(workspace, chosen, { kind, groupId, itemId: options.item, language, findings });
  if (pageCount(source) === 0) return refuseWith(source.text.summary);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const extension = extname(out).toLowerCase();
  if (extension === '.mmd') {
    const mermaid = mermaidOf(source);
    return mermaid ? writePages(options, mermaid.map(encode)) : refuse('noMermaid');
  }
  if ('mermaid' in source && browser === undefined) return refuse('noBrowser', { figures: kind });
  const pictures = await drawPictures(source, browser ?? '');
  if (!pictures) return refuse('notDrawn', { figures: kind });
  return writePages(
    options,
    pictures.map(({ svg }) => (extension === '.png' ? drawPng(svg, templatesFolder) : encode(svg))),
  );
}

function findingsOf(workspace: Workspace, { asOf = today() }: ExportOptions): ReturnType<typeof countFindings> {
  return countFindings(workspace, runAnalysis(workspace, { asOf }).findings);
}

/** All pages; undefined if one of them could not be drawn. */
async function drawPictures(source: DiagramSource, browser: string): Promise<readonly DiagramPicture[] | undefined> {
  if ('pictures' in source) return source.pictures;
  const drawn = await drawMermaid(source.mermaid, { browser, rendererFolder });
  const pictures = source.frames.flatMap((frame, index) => {
    const diagram = drawn[index];
    return diagram ? [pictureOf(diagram, frame)] : [];
  });
  return pictures.length === drawn.length ? pictures : undefined;
}
