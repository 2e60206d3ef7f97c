import type { ArgumentsOf, OutcomeOf } from '#core/contract/method.ts';
import type { Host, Methods } from '#core/contract/contract.ts';
import { mermaidSources } from '#core/plan/figures.ts';
import { reviewChapters } from '#core/review/review-chapters.ts';
import { drawDiagram } from '../../diagrams/drawn-diagrams.ts';
import type { Session } from '../../session/session.ts';

type Arguments = ArgumentsOf<Methods['review:export']>;

/** What to make, and how to follow and stop it. */
export interface MakeReviewFile extends Pick<Arguments, 'fileId' | 'mayReplace' | 'format' | 'choices' | 'hasRemarks'> {
  host: Host;
  session: Session;
  signal: AbortSignal;
  onProgress(number: number, total: number): void;
}

/** How it ended; undefined when it was stopped, or the host does not have the latest changes. */
export type ReviewFileOutcome = OutcomeOf<Methods['review:export']> | undefined;

/** Draws the diagrams, waits until the host has every change, and has it write the review file. */
export async function makeReviewFile(options: MakeReviewFile): Promise<ReviewFileOutcome> {
  const { host, session, signal, onProgress, fileId, mayReplace, format, choices, hasRemarks } = options;
  const workspace = session.getState().open?.history.workspace;
  if (!workspace) return undefined;
  const sources = mermaidSources(workspace, reviewChapters(workspace, choices));
  const drawings: Arguments['drawings'] = [];
  for (const [index, { key, source }] of sources.entries()) {
    onProgress(index + 1, sources.length);
    // Drawing keeps the window busy: between two diagrams it shows how far it is, and hears Stop.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    const drawn = await drawDiagram(source).catch(() => undefined);
    if (drawn) drawings.push({ key, ...drawn });
  }
  const isSent = await session.settle();
  const { open } = session.getState();
  if (signal.aborted || !isSent || !open) return undefined;
  const { openId } = open;
  return host.call('review:export', { openId, fileId, mayReplace, format, choices, hasRemarks, drawings });
}
