import { strToU8, zipSync } from 'fflate';
import type { Workspace } from '#core/model/workspace.ts';
import { figureKey, figuresOf } from '#core/plan/figures.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import { reviewChapters, type ReviewChoices } from '#core/review/review-chapters.ts';
import { reviewVersion } from '#core/review/reply/review-data.ts';
import type { DrawnDiagram } from '../../diagrams/draw-mermaid.ts';
import { writePage } from './write-page.ts';

/** What to export and with what. */
export interface ExportReviewOptions extends ReviewChoices {
  format: 'html' | 'zip';
  /** Whether the open remarks of the team stand in it, where they belong. */
  hasRemarks: boolean;
  /** Name of the file without its extension, for what is in the zip. */
  name: string;
  /** ISO 8601. */
  madeOn: string;
  /** Draws the diagrams that need a browser page, by the key of their figure; what it leaves out stands there in words. */
  draw: (plan: PlanDocument) => Promise<ReadonlyMap<string, DrawnDiagram>>;
}

/** A review file, and the captions of diagrams that stand in it in words only. */
export interface ExportedReview {
  bytes: Uint8Array;
  missingFigures: string[];
}

/** Writes the review file of a workspace: one page that needs nothing else, or a zip with that page, since mail often refuses html. */
export async function exportReview(workspace: Workspace, options: ExportReviewOptions): Promise<ExportedReview> {
  const { format, hasRemarks, name, madeOn, draw } = options;
  const plan = reviewChapters(workspace, options);
  const pictures = await draw(plan);
  const missingFigures = figuresOf(plan)
    .filter(({ request, picture }) => !picture && !pictures.has(figureKey(request)))
    .map(({ caption }) => caption);
  const open = (workspace.remarks ?? []).filter(({ resolved }) => !resolved);
  const page = strToU8(
    writePage({
      workspace,
      plan,
      pictures,
      data: {
        format: 'leidraad-review',
        version: reviewVersion,
        workspaceId: workspace.id,
        workspaceName: workspace.name,
        madeOn,
        remarks: [],
      },
      earlier: hasRemarks ? open : [],
    }),
  );
  if (format === 'html') return { bytes: page, missingFigures };
  return { bytes: zipSync({ [`${name}.html`]: page }, { mtime: new Date(madeOn) }), missingFigures };
}
