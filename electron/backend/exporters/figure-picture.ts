import type { DiagramRequest } from '#core/plan/plan-tree.ts';

/** A drawn diagram: PNG at twice its size, and that size in pixels of 1/96 inch. */
export interface FigurePicture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** Pictures by request; one that could not be drawn is absent. */
export type FigurePictures = ReadonlyMap<string, FigurePicture>;

/** The key of a request in `FigurePictures`. */
export function figureKey({ diagram, processId, phaseId, targetGroupId }: DiagramRequest): string {
  return JSON.stringify([diagram, processId, phaseId ?? null, targetGroupId ?? null]);
}
