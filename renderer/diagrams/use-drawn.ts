import { useEffect, useState } from 'react';
import type { DrawnDiagram } from './draw-mermaid.ts';
import { drawDiagram } from './drawn-diagrams.ts';

/** Mermaid text drawn in the background; undefined until it is there. */
export function useDrawn(source: string | undefined): DrawnDiagram | 'failed' | undefined {
  const [state, setState] = useState<{ source: string; drawn: DrawnDiagram | 'failed' }>();
  useEffect(() => {
    if (source === undefined) return undefined;
    let isWanted = true;
    const keep = (drawn: DrawnDiagram | 'failed'): void => {
      if (isWanted) setState({ source, drawn });
    };
    drawDiagram(source).then(keep, () => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, [source]);
  return state?.source === source ? state?.drawn : undefined;
}
