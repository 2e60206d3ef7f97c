import { patchDocument } from 'docx';
import type { estimatePageNumbersWith } from 'docx/layout';
import { unzipSync } from 'fflate';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import type { FigurePictures } from '../figure-picture.ts';
import { finishPackage } from './finish-package.ts';
import { applyHouseStyle } from './house/apply-house-style.ts';
import type { HouseStyle } from './house/house-style.ts';
import type { WordFiles } from './word-files.ts';
import { writeParts } from './write-parts.ts';
import { zipWord } from './zip-word.ts';

/** What to write beside the plan itself. */
export interface WordOptions {
  pictures: FigurePictures;
  /** Work out the page numbers of the contents; otherwise it lists chapters without numbers. */
  hasPageNumbers: boolean;
  /** ISO 8601 moment that the file says it was made; the same input then gives the same bytes. */
  madeOn: string;
  /** The organisation's own style; our own design when absent. */
  house?: HouseStyle | undefined;
}

/** Writes the communication plan as a Word document that can be sent unchanged. */
export async function exportWord(
  plan: PlanDocument,
  { pictures, hasPageNumbers, madeOn, house }: WordOptions,
): Promise<Uint8Array> {
  const { language } = plan;
  const estimate = hasPageNumbers ? await pageEstimator() : undefined;
  const files = writeParts(plan, { pictures, house, hasPageNumbers, estimate: house ? undefined : estimate });
  if (house) applyHouseStyle(files, house, language);
  const numbered = house && estimate ? await numberPages(files, estimate) : files;
  return finishPackage(numbered, { madeOn, language });
}

type PageEstimator = ReturnType<typeof estimatePageNumbersWith>;

/** The measures of fonts and the rules of a page are large, so they are read only where they are needed. */
async function pageEstimator(): Promise<PageEstimator> {
  const layout = await import('docx/layout');
  return layout.estimatePageNumbersWith({ guess: true });
}

/** Works the page numbers out when the document wears the style of the house: in its fonts and margins the text falls on other pages. */
async function numberPages(files: WordFiles, pageNumbers: PageEstimator): Promise<WordFiles> {
  const bytes = await patchDocument({ outputType: 'uint8array', data: zipWord(files, 0), patches: {}, pageNumbers });
  return unzipSync(bytes);
}
