import { basename, dirname } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { drawPng } from '../diagrams/draw-png.ts';
import { findBrowser } from '../diagrams/find-browser.ts';
import { exportPlan, type ExportedPlan } from '../exporters/export-plan.ts';
import { exportWorkbook } from '../exporters/export-workbook.ts';
import { printPdf } from '../exporters/pdf/print-pdf.ts';
import { readHouseStyle } from '../exporters/word/house/read-house-style.ts';
import { wordLocation } from '../folders/word-location.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';

/** Handlers about the communication plan. */
export function createPlanHandlers({
  fileTickets,
  homeFolder,
  templatesFolder,
  workspaces,
}: BackendContext): Pick<HostMethods, 'plan:export' | 'diagram:save'> {
  return {
    'plan:export': async ({ openId, fileId, mayReplace, format, choices, hasPageNumbers, house, drawings }) => {
      const open = workspaces.find(openId);
      if (!open) return failure({ kind: 'unknown-workspace' });
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      const style = house === undefined ? undefined : readHouseStyle(Buffer.from(house, 'base64'));
      if (style && !style.ok) return failure({ kind: style.error });
      const drawn = new Map(drawings.map(({ key, ...drawing }) => [key, drawing]));
      const browser = format === 'pdf' ? findBrowser() : undefined;
      if (format === 'pdf' && browser === undefined) return failure({ kind: 'no-browser' });
      const isTables = format === 'xlsx' || format === 'csv';
      const write = async (): Promise<ExportedPlan> =>
        isTables
          ? { bytes: await exportWorkbook(open.workspace, { format, choices }), missingFigures: [] }
          : exportPlan(open.workspace, {
              format,
              print: async (html) => (browser === undefined ? undefined : printPdf(html, browser)),
              choices,
              hasPageNumbers,
              templatesFolder,
              house: style?.value,
              draw: async () => drawn,
            });
      const { bytes, missingFigures } = await write();
      const written = await writeFileAtomically(path, bytes, { mayReplace });
      const file = basename(path);
      if (!written.ok) return failure({ ...written.error, file });
      return success({ file, folder: wordLocation(homeFolder, dirname(path)), missingFigures });
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
