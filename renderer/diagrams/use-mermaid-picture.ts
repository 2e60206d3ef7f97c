import { useEffect, useState } from 'react';
import { pictureOf, type DiagramPicture } from '#core/diagrams/diagram-source.ts';
import type { MermaidPage } from '#core/diagrams/mermaid-frame/mermaid-page.ts';
import { drawDiagram } from './drawn-diagrams.ts';

/** A picture, or that it could not be drawn; undefined until the first is there. */
export type ShownPicture = DiagramPicture | 'failed' | undefined;

/** Drawings wait for each other, so that one that nobody wants any more is never begun. */
let queue: Promise<unknown> = Promise.resolve();

/** One page that Mermaid draws, in the background. While a newer one is drawn the old picture stays, so that nothing jumps. */
export function useMermaidPicture(page: MermaidPage | undefined): ShownPicture {
  const [drawn, setDrawn] = useState<ShownPicture>();
  useEffect(() => {
    if (!page) return undefined;
    let isWanted = true;
    const keep = (picture: ShownPicture): void => {
      if (isWanted) setDrawn(picture);
    };
    const draw = async (): Promise<void> => {
      if (isWanted) keep(pictureOf(await drawDiagram(page.source), page));
    };
    queue = queue.then(draw).catch(() => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, [page]);
  return page ? drawn : undefined;
}
