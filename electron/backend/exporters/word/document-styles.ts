import type { MergedStyles } from './house/merge-styles.ts';

/** The styles that a document wears, with the theme of the house where it has one. */
export interface DocumentStyles extends MergedStyles {
  themeXml: string | undefined;
}
