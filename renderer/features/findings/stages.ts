import type { Stage } from '#core/model/stage.ts';

/** The stages of the analysis in the order of the method. */
export const stages: readonly Stage[] = ['flow', 'channels', 'content', 'systems', 'expectations', 'text', 'planning'];
