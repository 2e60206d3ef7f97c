import { Document } from 'docx';
import type { Language } from '#core/messages/format-message.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import type { FigurePictures } from '../figure-picture.ts';
import { documentStyles } from './design.ts';
import { finishPackage } from './finish-package.ts';
import { applyHouseStyle } from './house/apply-house-style.ts';
import type { HouseStyle } from './house/house-style.ts';
import { mergeStyles } from './house/merge-styles.ts';
import { renameStyles } from './house/rename-styles.ts';
import type { DocumentStyles } from './document-styles.ts';
import { createTablesApart } from './tables-apart.ts';
import { textOf } from './text-of.ts';
import { wordFiles } from './word-files.ts';
import { writeParts } from './write-parts.ts';

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
  const styles = stylesOf(language, house);
  const pageNumbers = hasPageNumbers ? await import('./page-numbers/number-pages.ts') : undefined;
  const tablesApart = createTablesApart(pageNumbers?.createLightRow(styles));
  const files = writeParts(plan, { pictures, house, hasPageNumbers, tablesApart });
  if (house) applyHouseStyle(files, house, styles);
  await pageNumbers?.numberPages(files, styles);
  const body = textOf(files[bodyPart] ?? '');
  files[bodyPart] = tablesApart.putBack(body, (table) => renameStyles(table, styles.renamed));
  return finishPackage(files, { madeOn, language });
}

const bodyPart = 'word/document.xml';

/** The styles of the document: our own, or those of the house with ours added. */
function stylesOf(language: Language, house: HouseStyle | undefined): DocumentStyles {
  const document = new Document({ styles: documentStyles(language), sections: [] });
  const ours = textOf(wordFiles(document)['word/styles.xml'] ?? '');
  if (!house) return { stylesXml: ours, renamed: new Map(), themeXml: undefined };
  return { ...mergeStyles(ours, house.stylesXml, language), themeXml: house.themeXml };
}
