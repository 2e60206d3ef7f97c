import { basename, dirname } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { drawPng } from '../diagrams/draw-png.ts';
import { findBrowser } from '../diagrams/find-browser.ts';
import { exportPlan, type ExportedPlan } from '../exporters/export-plan.ts';
import { exportPlanInWorker } from '../exporters/export-plan-in-worker.ts';
import { exportWorkbook } from '../exporters/export-workbook.ts';
import { printPdf } from '../exporters/pdf/print-pdf.ts';
import { readHouseStyle } from '../exporters/word/house/read-house-style.ts';
import { wordLocation } from '../folders/word-location.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';

/** Handlers about the communication plan. */
export function createPlanHandlers({
  events,
  fileTickets,
  homeFolder,
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
      const browser = format === 'pdf' ? findBrowser() : undefined;
      if (format === 'pdf' && browser === undefined) return failure({ kind: 'no-browser' });
      const controller = new AbortController();
      running.set(exportId, controller);
      const { signal } = controller;
      const options = { choices, hasPageNumbers, templatesFolder, house: style?.value };
      const drawn = drawings.map(({ key, ...drawing }) => [key, drawing] as const);
      const write = async (): Promise<ExportedPlan | undefined> => {
        const { workspace } = open;
        if (format === 'xlsx' || format === 'csv')
          return { bytes: await exportWorkbook(workspace, { format, choices }), missingFigures: [] };
        if (format === 'pdf') {
          const print = async (html: string) => (browser === undefined ? undefined : printPdf(html, browser));
          return exportPlan(workspace, { ...options, format, print, draw: async () => new Map(drawn) });
        }
        return exportPlanInWorker(
          { ...options, workspace, format, drawings: drawn },
          { signal, onProgress: (progress) => events.tell('plan:exportProgressed', { exportId, ...progress }) },
        );
      };
      const exported = await write().finally(() => running.delete(exportId));
      if (!exported || signal.aborted) return failure({ kind: 'export-stopped' });
      const { bytes, missingFigures } = exported;
      const written = await writeFileAtomically(path, bytes, { mayReplace });
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
      const written = await writeFileAtomically(path, bytes, { mayReplace });
      const file = basename(path);
      if (!written.ok) return failure({ ...written.error, file });
      return success({ file, folder: wordLocation(homeFolder, dirname(path)) });
    },
  };
}

function pngOf(svg: string, templatesFolder: string): Uint8Array | undefined {
  try {
    return drawPng(svg, templatesFolder);
  } catch {
    // What is no picture cannot be drawn; the person hears so.
    return undefined;
  }
}
