import type { ArgumentsOf, OutcomeOf } from '#core/contract/method.ts';
import type { Host, Methods } from '#core/contract/contract.ts';
import { reviewChapters } from '#core/review/review-chapters.ts';
import { drawFigures } from '../../diagrams/draw-figures.ts';
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
  const plan = reviewChapters(workspace, choices);
  const drawings = await drawFigures(plan, { draw: drawDiagram, onProgress, signal });
  if (!drawings) return undefined;
  const isSent = await session.settle();
  const { open } = session.getState();
  if (signal.aborted || !isSent || !open) return undefined;
  const { openId } = open;
  return host.call('review:export', { openId, fileId, mayReplace, format, choices, hasRemarks, drawings });
}
