import type { Host } from '#core/contract/contract.ts';
import type { EventOf } from '#core/contract/events.ts';
import type { FileId } from '#core/contract/file-methods.ts';
import type { PlanFileFormat } from '#core/contract/plan-methods.ts';
import type { HostError } from '#core/contract/host-error.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { drawFigures, type FigureDrawing } from '../../diagrams/draw-figures.ts';
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
export type ExportProgress = { kind: 'drawing'; number: number; total: number } | WritingProgress;

/** How far the host is; without a stage it has not begun. */
export type WritingProgress = { kind: 'writing' } & Partial<Omit<EventOf<'plan:exportProgressed'>, 'exportId'>>;

/** How an export ended. */
export type ExportOutcome =
  | { kind: 'done'; fileId: FileId; file: string; folder: string; missingFigures: readonly string[] }
  | { kind: 'failed'; error: HostError }
  /** The host does not have the latest changes, so the document would be an older one. */
  | { kind: 'not-sent'; error: HostError | undefined }
  /** By the person, or because the workspace was closed. */
  | { kind: 'stopped' };

/** The others say in words what a picture shows, or have no pictures at all. */
const withPictures: ReadonlySet<PlanFileFormat> = new Set(['word', 'html', 'pdf']);

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
    const exportId = crypto.randomUUID();
    const stopFollowing = follow(exportId, options);
    const outcome = await host.call('plan:export', {
      exportId,
      openId,
      fileId,
      mayReplace,
      format,
      choices,
      hasPageNumbers,
      ...(house === undefined ? {} : { house }),
      drawings,
    });
    stopFollowing();
    if (outcome.ok) return { kind: 'done', fileId, ...outcome.value };
    return outcome.error.kind === 'export-stopped' ? { kind: 'stopped' } : { kind: 'failed', error: outcome.error };
  }
}

/** Shows how far the host is, and passes on that the person stops; the answer ends both. */
function follow(exportId: string, { host, signal, onProgress }: ExportOptions): () => void {
  const stopListening = host.on('plan:exportProgressed', ({ exportId: told, ...progress }) => {
    if (told === exportId && !signal.aborted) onProgress({ kind: 'writing', ...progress });
  });
  const stop = (): void => void host.call('plan:stopExport', { exportId });
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    stopListening();
    signal.removeEventListener('abort', stop);
  };
}

/** Draws what this kind of document shows; undefined when it was stopped. */
async function drawAll(
  workspace: Workspace,
  { format, choices, draw, onProgress, signal }: ExportOptions,
): Promise<FigureDrawing[] | undefined> {
  if (!withPictures.has(format)) return [];
  return drawFigures(buildPlan(workspace, choices), {
    draw,
    onProgress: (number, total) => onProgress({ kind: 'drawing', number, total }),
    signal,
  });
}
