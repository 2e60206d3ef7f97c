import type { StepId } from '#core/model/id.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { FindingCounts } from '../channel-matrix/draw-badge.ts';

/** Which diagrams Mermaid draws. */
export type MermaidKind = 'flow' | 'data';

/** One page that Mermaid draws, and what comes round it. */
export interface MermaidPage {
  kind: MermaidKind;
  /** Mermaid text; its boxes of steps are called `n` and the number of the step. */
  source: string;
  title: string;
  subtitle: string;
  /** The short text alternative. */
  description: string;
  part: number;
  parts: number;
  /** The steps of the page by their number. */
  steps: ReadonlyMap<number, StepId>;
  findings: ReadonlyMap<StepId, FindingCounts> | undefined;
  language: Language;
  contentLanguage: Language;
}

/** A box of a drawn diagram: its name in the Mermaid text, and its place in pixels of the drawing. */
export interface DrawnNode {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What Mermaid drew: SVG, its size in pixels, and where its boxes are. */
export interface DrawnMermaid {
  svg: string;
  width: number;
  height: number;
  nodes?: readonly DrawnNode[] | undefined;
}
