import { figureKey } from '#core/plan/figures.ts';
import type { Block, Chapter, Figure } from '#core/plan/plan-tree.ts';
import type { FigurePicture, FigurePictures } from '../figure-picture.ts';

/** Room on a page for text and pictures, in pixels of 1/96 inch. */
export interface Room {
  width: number;
  height: number;
}

/** How large a picture is shown, and whether it begins a page. */
export interface FigureSize {
  width: number;
  height: number;
  startsPage: boolean;
}

/** A caption of one line with the air around it, and a line more. */
const captionHeight = 50;
const captionLine = 17;
const captionLetter = 6.2;
/** What stands above the first picture: the title of the chapter, a heading, a paragraph. */
const heights = { title: 76, heading: 56, paragraph: 34 };
/** A picture is made this much smaller at most so that two share a page; the small letters of the channel matrix bear less. */
const leastScale = 0.76;
const leastScaleOfMatrix = 0.9;

/** Pictures that follow each other, with how much room there is on the page on which they begin. */
interface Series {
  figures: Figure[];
  room: number;
  startsPage: boolean;
}

/** Sizes for the pictures of a chapter: as large as they may be, and as many on a page as can be read. */
export function figureSizes({ blocks }: Chapter, pictures: FigurePictures, room: Room): Map<Figure, FigureSize> {
  const found = new Map<Figure, FigureSize>();
  for (const { figures, room: firstRoom, startsPage } of seriesIn(blocks, pictures, room.height)) {
    let height = firstRoom;
    let isNew = startsPage;
    let rest = figures;
    while (rest.length > 0) {
      const { taken, scale } = takeForPage(rest, pictures, { width: room.width, height });
      // One picture alone may stand under a table that ends on its page; two would be parted.
      if (rest === figures && taken.length === 1) isNew = false;
      for (const [index, figure] of taken.entries()) {
        const picture = pictures.get(figureKey(figure.request));
        if (picture) found.set(figure, { ...fit(picture, room, figure, scale), startsPage: isNew && index === 0 });
      }
      rest = rest.slice(taken.length);
      height = room.height;
      isNew = true;
    }
  }
  return found;
}

function seriesIn(blocks: readonly Block[], pictures: FigurePictures, full: number): Series[] {
  const found: Series[] = [];
  let above: number | 'unknown' = heights.title;
  let series: Series | undefined;
  for (const block of blocks) {
    const isPicture = block.kind === 'figure' && pictures.has(figureKey(block.request));
    if (isPicture && block.kind === 'figure') {
      if (!series) {
        series = { figures: [], room: above === 'unknown' ? full : full - above, startsPage: above === 'unknown' };
        found.push(series);
      }
      series.figures.push(block);
      continue;
    }
    if (series || block.kind === 'table' || block.kind === 'list') above = 'unknown';
    series = undefined;
    if (block.kind === 'heading' && block.startsPage) above = 0;
    if (above !== 'unknown') above += block.kind === 'heading' ? heights.heading : heights.paragraph;
  }
  return found;
}

/** As many pictures as fit on the page when they are made a little smaller, all by the same measure. */
function takeForPage(
  figures: readonly Figure[],
  pictures: FigurePictures,
  room: Room,
): { taken: readonly Figure[]; scale: number } {
  let best = { taken: figures.slice(0, 1), scale: 1 };
  for (let count = 1; count <= figures.length; count += 1) {
    const taken = figures.slice(0, count);
    const scale = scaleFor(taken, pictures, room);
    if (scale === undefined) break;
    best = { taken, scale };
  }
  return best;
}

/** Undefined when the letters would become too small. */
function scaleFor(figures: readonly Figure[], pictures: FigurePictures, room: Room): number | undefined {
  const sizes = figures.flatMap((figure) => {
    const picture = pictures.get(figureKey(figure.request));
    return picture ? [{ figure, picture, scale: Math.min(1, room.width / picture.width) }] : [];
  });
  const captions = sum(figures.map((figure) => captionOf(figure, room.width)));
  const pictureHeights = sum(sizes.map(({ picture, scale }) => picture.height * scale));
  const scale = Math.min(1, (room.height - captions) / pictureHeights);
  const isReadable = sizes.every(
    ({ figure, scale: own }) => own * scale >= (figure.request.diagram === 'matrix' ? leastScaleOfMatrix : leastScale),
  );
  return isReadable ? scale : undefined;
}

function fit(picture: FigurePicture, room: Room, figure: Figure, scale: number): { width: number; height: number } {
  const own = Math.min(1, room.width / picture.width) * scale;
  const whole = Math.min(own, (room.height - captionOf(figure, room.width)) / picture.height);
  return { width: Math.round(picture.width * whole), height: Math.round(picture.height * whole) };
}

function captionOf({ caption }: Figure, width: number): number {
  return captionHeight + captionLine * Math.floor((caption.length * captionLetter) / width);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
