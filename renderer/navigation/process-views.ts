/** The ways to look at one process, in the order of its tabs. */
export const processViews = ['blueprint', 'flow', 'diagrams', 'measures', 'quick', 'compare', 'present'] as const;
/** A way to look at one process. */
export type ProcessView = (typeof processViews)[number];
