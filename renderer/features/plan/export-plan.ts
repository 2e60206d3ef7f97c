import type { Host } from '#core/contract/contract.ts';
import type { FileId } from '#core/contract/file-methods.ts';
import type { PlanFileFormat } from '#core/contract/plan-methods.ts';
import type { HostError } from '#core/contract/host-error.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { mermaidSources } from '#core/plan/figures.ts';
import type { DrawnDiagram } from '../../diagrams/draw-mermaid.ts';
import type { Session } from '../../session/session.ts';
import type { ExportChoices } from './plan-settings.ts';

/** What to export, where to, and how to follow and stop it. */
export interface ExportOptions {
  host: Host;
  session: Session;
  format: PlanFileFormat;
  choices: ExportChoices;
  hasPageNumbers: boolean;
  /** The organisation's own Word document, base64. */
  house?: string | undefined;
  fileId: FileId;
  /** The person agreed to replace the file. */
  mayReplace: boolean;
  signal: AbortSignal;
  onProgress(progress: ExportProgress): void;
  draw(source: string): Promise<DrawnDiagram>;
}

/** How far an export is. */
export type ExportProgress = { kind: 'drawing'; number: number; total: number } | { kind: 'writing' };

/** How an export ended. */
export type ExportOutcome =
  | { kind: 'done'; file: string; folder: string; missingFigures: readonly string[] }
  | { kind: 'failed'; error: HostError }
  /** The host does not have the latest changes, so the document would be an older one. */
  | { kind: 'not-sent'; error: HostError | undefined }
  /** By the person, or because the workspace was closed. */
  | { kind: 'stopped' };

/** The others say in words what a picture shows, or have no pictures at all. */
const withPictures: ReadonlySet<PlanFileFormat> = new Set(['word', 'html', 'pdf']);

type Drawing = DrawnDiagram & { key: string };

/** Exports the plan as it is on screen: draws its diagrams, waits until the host has every change, and has it write the document. */
export async function exportPlan(options: ExportOptions): Promise<ExportOutcome> {
  const { host, session, signal, fileId, mayReplace, format, choices, hasPageNumbers, house } = options;
  const file = session.getState().open?.fileId;
  for (;;) {
    const workspace = session.getState().open?.history.workspace;
    if (!workspace) return { kind: 'stopped' };
    const drawings = await drawAll(workspace, options);
    if (signal.aborted || !drawings) return { kind: 'stopped' };
    options.onProgress({ kind: 'writing' });
    const isSent = await session.settle();
    const { open } = session.getState();
    if (open?.fileId !== file || !open) return { kind: 'stopped' };
    if (!isSent) return { kind: 'not-sent', error: open.save.kind === 'failed' ? open.save.error : undefined };
    if (open.history.workspace !== workspace) continue;
    const { openId } = open;
    const outcome = await host.call('plan:export', {
      openId,
      fileId,
      mayReplace,
      format,
      choices,
      hasPageNumbers,
      ...(house === undefined ? {} : { house }),
      drawings,
    });
    return outcome.ok ? { kind: 'done', ...outcome.value } : { kind: 'failed', error: outcome.error };
  }
}

/** Draws one diagram after the other; undefined when it was stopped. What cannot be drawn is left out, and the host says which. */
async function drawAll(
  workspace: Workspace,
  { format, choices, draw, onProgress, signal }: ExportOptions,
): Promise<Drawing[] | undefined> {
  if (!withPictures.has(format)) return [];
  const sources = mermaidSources(workspace, buildPlan(workspace, choices));
  const drawings: Drawing[] = [];
  for (const [index, { key, source }] of sources.entries()) {
    onProgress({ kind: 'drawing', number: index + 1, total: sources.length });
    // Drawing keeps the window busy: between two diagrams it shows how far it is, and hears Stop.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    const drawn = await draw(source).catch(() => undefined);
    if (signal.aborted) return undefined;
    if (drawn) drawings.push({ key, ...drawn });
  }
  return drawings;
}
