/** A header or footer of the house style: its XML and the pictures in it, by relationship id. */
export interface HousePart {
  xml: string;
  pictures: readonly { id: string; extension: string; bytes: Uint8Array }[];
}

/** What is taken from the organisation's document; lengths in twips. */
export interface HouseStyle {
  stylesXml: string;
  themeXml?: string;
  /** Absent where they leave too little room for a table, or are not given. */
  margins?: { top: number; right: number; bottom: number; left: number };
  header?: HousePart;
  footer?: HousePart;
  /** Those of the first page, where the document has them. */
  firstHeader?: HousePart;
  firstFooter?: HousePart;
}

/** Why a document cannot serve as house style. */
export type HouseStyleFailure =
  | 'template-not-word'
  | 'template-macros'
  | 'template-too-large'
  | 'template-unsafe'
  | 'template-broken';
