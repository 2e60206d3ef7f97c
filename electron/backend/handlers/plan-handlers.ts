import { basename, dirname } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { drawPng } from '../diagrams/draw-png.ts';
import { findBrowser } from '../diagrams/find-browser.ts';
import type { ExportedPlan, WritingProgress } from '../exporters/export-plan.ts';
import { exportPlanInWorker } from '../exporters/export-plan-in-worker.ts';
import { exportWorkbook } from '../exporters/export-workbook.ts';
import type { PdfPrinter } from '../exporters/pdf/pdf-printer.ts';
import { printWithBrowser } from '../exporters/pdf/print-with-browser.ts';
import { printingPatienceMs } from '../exporters/pdf/printing-patience-ms.ts';
import { readHouseStyle } from '../exporters/word/house/read-house-style.ts';
import { wordLocation } from '../folders/word-location.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';

/** Handlers about the communication plan. */
export function createPlanHandlers({
  events,
  fileSystem,
  fileTickets,
  homeFolder,
  printPdf,
  templatesFolder,
  workspaces,
}: BackendContext): Pick<HostMethods, 'plan:export' | 'plan:stopExport' | 'diagram:save'> {
  const running = new Map<string, AbortController>();
  return {
    'plan:export': async ({
      exportId,
      openId,
      fileId,
      mayReplace,
      format,
      choices,
      hasPageNumbers,
      house,
      drawings,
    }) => {
      const open = workspaces.find(openId);
      if (!open) return failure({ kind: 'unknown-workspace' });
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      const style = house === undefined ? undefined : readHouseStyle(Buffer.from(house, 'base64'));
      if (style && !style.ok) return failure({ kind: style.error });
      const print = format === 'pdf' ? (printPdf ?? installedPrinter()) : undefined;
      if (format === 'pdf' && !print) return failure({ kind: 'no-browser' });
      const controller = new AbortController();
      running.set(exportId, controller);
      const { signal } = controller;
      const options = { choices, hasPageNumbers, templatesFolder, house: style?.value };
      const drawn = drawings.map(({ key, ...drawing }) => [key, drawing] as const);
      const tell = (progress: WritingProgress): void => events.tell('plan:exportProgressed', { exportId, ...progress });
      /** Undefined when it was stopped; without bytes when it could not be printed. */
      const write = async (): Promise<
        (Omit<ExportedPlan, 'bytes'> & { bytes: Uint8Array | undefined }) | undefined
      > => {
        const { workspace } = open;
        if (format === 'xlsx' || format === 'csv')
          return { bytes: await exportWorkbook(workspace, { format, choices }), missingFigures: [] };
        const written = await exportPlanInWorker(
          { ...options, workspace, format: format === 'pdf' ? 'html' : format, drawings: drawn },
          { signal, onProgress: tell },
        );
        if (!print || !written || signal.aborted) return written;
        tell({ stage: 'print', number: 1, total: 1 });
        const pdf = await print(written.bytes, AbortSignal.any([signal, AbortSignal.timeout(printingPatienceMs)]));
        return { ...written, bytes: pdf };
      };
      const exported = await write().finally(() => running.delete(exportId));
      if (!exported || signal.aborted) return failure({ kind: 'export-stopped' });
      const { bytes, missingFigures } = exported;
      if (!bytes) return failure({ kind: 'not-printed' });
      const written = await writeFileAtomically(path, bytes, { mayReplace, fileSystem });
      const file = basename(path);
      if (!written.ok) return failure({ ...written.error, file });
      return success({ file, folder: wordLocation(homeFolder, dirname(path)), missingFigures });
    },
    'plan:stopExport': async ({ exportId }) => {
      running.get(exportId)?.abort();
      return success({});
    },
    'diagram:save': async ({ fileId, mayReplace, format, source }) => {
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      const bytes = format === 'png' ? pngOf(source, templatesFolder) : new TextEncoder().encode(source);
      if (!bytes) return failure({ kind: 'not-drawn' });
      const written = await writeFileAtomically(path, bytes, { mayReplace, fileSystem });
      const file = basename(path);
      if (!written.ok) return failure({ ...written.error, file });
      return success({ file, folder: wordLocation(homeFolder, dirname(path)) });
    },
  };
}

/** An installed browser that prints; undefined where there is none. */
function installedPrinter(): PdfPrinter | undefined {
  const browser = findBrowser();
  return browser === undefined ? undefined : printWithBrowser(browser);
}

function pngOf(svg: string, templatesFolder: string): Uint8Array | undefined {
  try {
    return drawPng(svg, templatesFolder);
  } catch {
    // What is no picture cannot be drawn; the person hears so.
    return undefined;
  }
}
