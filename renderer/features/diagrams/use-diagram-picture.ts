import { useEffect, useState } from 'react';
import { pictureOf, type DiagramPicture, type DiagramSource } from '#core/diagrams/diagram-source.ts';
import { drawDiagram } from '../../diagrams/drawn-diagrams.ts';

/** The picture of a page, or that it could not be drawn; undefined until the first is there. */
export type ShownPicture = DiagramPicture | 'failed' | undefined;

/** Drawings wait for each other, so that one that nobody wants any more is never begun. */
let queue: Promise<unknown> = Promise.resolve();

/** One page of a diagram. While a newer one is drawn in the background, the old picture stays. */
export function useDiagramPicture(source: DiagramSource, page: number): ShownPicture {
  const own = 'pictures' in source ? source.pictures[page] : undefined;
  const frame = 'frames' in source ? source.frames[page] : undefined;
  const [drawn, setDrawn] = useState<ShownPicture>();
  useEffect(() => {
    if (!frame) return undefined;
    let isWanted = true;
    const keep = (picture: ShownPicture): void => {
      if (isWanted) setDrawn(picture);
    };
    const draw = async (): Promise<void> => {
      if (isWanted) keep(pictureOf(await drawDiagram(frame.source), frame));
    };
    queue = queue.then(draw).catch(() => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, [frame]);
  return own ?? (frame ? drawn : undefined);
}
