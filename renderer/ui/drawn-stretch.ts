/** A stretch of a long list or a wide grid: indexes, or pixels. */
export interface Stretch {
  from: number;
  to: number;
}

/** How far what is drawn reaches past what one sees. */
export interface Reach {
  /** At least this far at either side. */
  beyond: number;
  /** And so much further where one is going. */
  ahead: number;
}

/**
 * What should be drawn, given what is, if anything, and what one sees. The same object until one comes near an end of it, and then a good deal more at
 * once: every time something is added, the browser lays out and paints anew, however little it is.
 */
export function drawnStretch(drawn: Stretch | undefined, { from, to }: Stretch, { beyond, ahead }: Reach): Stretch {
  const needed = { from: from - beyond, to: to + beyond };
  if (!drawn) return needed;
  if (drawn.from <= needed.from && needed.to <= drawn.to) return drawn;
  return needed.from < drawn.from
    ? { from: needed.from - ahead, to: needed.to }
    : { from: needed.from, to: needed.to + ahead };
}
