import type { MermaidPage } from '#core/diagrams/mermaid-frame/mermaid-page.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { ChapterId } from '#core/model/chapter-id.ts';
import type { EntityKind } from '#core/model/entity-kind.ts';
import type { ProcessId, TargetGroupId } from '#core/model/id.ts';

/** The object of the workspace that a text came from, and the field of it where there is one; a comment on the text is about that. */
export interface FieldSource {
  kind: EntityKind;
  id: string;
  field?: string;
}

/** What a cross-reference leads to: a chapter, or the first text that came from a field. */
export type CrossReference = { chapter: ChapterId } | { source: FieldSource };

/** A piece of running text. */
export interface Inline {
  text: string;
  /** Where it came from, when that is not where the paragraph came from. */
  source?: FieldSource;
  isBold?: boolean;
  isItalic?: boolean;
  /** Only http, https and mailto. */
  href?: string;
  /** Elsewhere in the document; what is not there stays plain text. */
  to?: CrossReference;
}

/** A cell of a table: paragraphs, and whether it is about a supporting channel (light blue, by convention of the method). */
export interface TableCell {
  paragraphs: Inline[][];
  isSupporting?: boolean;
  source?: FieldSource;
  /** In a row about contacts: the row of the blueprint that says the same, and for which target groups. */
  contact?: { row: string; groupIds: readonly TargetGroupId[] };
}

/** A column: its head and its share of the width. */
export interface TableColumn {
  title: string;
  weight: number;
  /** Figures stand at the right, so that they can be compared. */
  isNumber?: boolean;
}

/** A table with a head row; no merged and no nested cells, so that a screen reader can follow it. */
export interface Table {
  kind: 'table';
  caption: string;
  columns: TableColumn[];
  rows: TableCell[][];
  /** Of the caption and the heads. */
  source?: FieldSource;
}

/** Which picture a figure shows; the exporter asks the renderer of diagrams for it. */
export interface DiagramRequest {
  diagram: 'flow' | 'lanes' | 'matrix' | 'data' | 'experience' | 'thread';
  processId: ProcessId;
  targetGroupId?: TargetGroupId;
  /** From 1: a diagram that would be unreadable on one page takes more. */
  page: number;
}

/** A picture with its caption and its text alternative. */
export interface Figure {
  kind: 'figure';
  caption: string;
  /** One or two sentences, for the alt text. */
  summary: string;
  /** The whole diagram in words, step by step; with its last page. */
  inWords?: { title: string; lines: readonly string[] };
  request: DiagramRequest;
  /** Present where the picture is our own SVG. Size in pixels of 1/96 inch. */
  picture?: { svg: string; width: number; height: number };
  /** Present where Mermaid draws it: what, and what comes round it. Whoever shows the figure has it drawn. */
  frame?: MermaidPage;
  source?: FieldSource;
}

/** What a chapter is made of. */
export type Block =
  /** `startsPage`: on paper it begins a page. */
  | { kind: 'heading'; level: 2 | 3 | 4; text: string; startsPage?: boolean; source?: FieldSource }
  | { kind: 'paragraph'; content: Inline[]; source?: FieldSource }
  /** Says what is missing here and where to fill it in. */
  | { kind: 'missing'; text: string; source?: FieldSource }
  /** `start`: the number of its first item, where that is not 1. */
  | { kind: 'list'; isOrdered: boolean; start?: number; items: Block[][] }
  | Table
  | Figure;

/** A chapter; the summary and the appendices have no number. */
export interface Chapter {
  id: ChapterId;
  title: string;
  number?: number;
  isAppendix: boolean;
  blocks: Block[];
  source?: FieldSource;
}

/** The cover: what stands on the first page, and the properties of the file. */
export interface Cover {
  organisation: string;
  title: string;
  subtitle: string;
  /** Label and value, in order: version, date, status, authors, document number, client. */
  details: { label: string; value: string; source?: FieldSource }[];
  /** "Voor akkoord": who has to approve, in which role, and when that was done. */
  approvals: { name: string; role: string; date: string }[];
  /** The plan, or the workspace where it has none. */
  source?: FieldSource;
}

/** The communication plan as a neutral tree; every exporter walks this. */
export interface PlanDocument {
  language: Language;
  cover: Cover;
  chapters: Chapter[];
}
