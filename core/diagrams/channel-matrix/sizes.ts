/** Measures of a picture in 0.1 mm, by the number of its lines. Source: the channel matrix, sizes. */
export interface MatrixSizes {
  isCompact: boolean;
  lanePitch: number;
  missingLanePitch: number;
  marker: number;
  /** Of the main route; another route is 0.55 × as thick. */
  stroke: number;
  rowMinimum: number;
  rowPadding: number;
  /** Room for three small markers in a supporting cell. */
  strip: number;
  kindHeader: number;
  stepText: number;
  channelText: number;
}

/** Measures that are the same in every picture, in 0.1 mm. */
export const measures = {
  pageWidth: 2770,
  pageHeight: 1900,
  margin: 10,
  marginTop: 4,
  contentWidth: 2750,
  labelColumn: 400,
  contactColumnLeast: 134,
  contactColumnMost: 280,
  thinColumn: 78,
  /** Between the edge of a next panel and its first column: the groups' markers. */
  leadIn: 45,
  zoneLeast: 27,
  zoneAtGap: 40,
  zoneThin: 10,
  trackPitchLeast: 12.5,
  trackPitchMost: 17,
  trackSlack: 8,
  /** Two verticals on one track stay this far apart. */
  trackClearance: 14,
  cornerRadius: 13,
  /** Half the opening in a line where a channel is missing. */
  gapHalf: 34,
  otherRouteFactor: 0.55,
  casing: 9,
} as const;

/** The least factor by which a page that is too high may be scaled. */
export const smallestScale = 0.9;

/** The measures of a picture with this many lines, normal or compact. */
export function sizesFor(lineCount: number, isCompact: boolean): MatrixSizes {
  const lines = isCompact
    ? { lanePitch: 20, marker: 18.3, stroke: 7.4 }
    : lineCount <= 3
      ? { lanePitch: 34, marker: 28, stroke: 10.5 }
      : lineCount === 4
        ? { lanePitch: 29, marker: 24, stroke: 9.5 }
        : { lanePitch: 25, marker: 21.5, stroke: 8.5 };
  const rows = isCompact
    ? { rowMinimum: 63, rowPadding: 13, strip: 18, kindHeader: 27, stepText: 24, channelText: 28 }
    : { rowMinimum: 84, rowPadding: 24, strip: 20, kindHeader: 35, stepText: 25, channelText: 28 };
  return { isCompact, ...lines, ...rows, missingLanePitch: Math.max(32, lines.lanePitch) };
}
