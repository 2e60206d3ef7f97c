import type { Message } from '#core/messages/format-message.ts';
import type { ChapterId } from '#core/model/chapter-id.ts';
import type { PlanContext } from './plan-context.ts';
import type { Block } from './plan-tree.ts';

/** One chapter of the plan: its title, its place in the numbering, and how it is written from the workspace. */
export interface ChapterDefinition {
  id: ChapterId;
  title: Message;
  numbering: 'none' | 'number' | 'appendix';
  /** What to say when there is nothing to write: what is missing and where it is filled in. */
  missing: Message;
  /** Blocks after the own text of the chapter. */
  write(context: PlanContext): Block[];
}

/** Declares a chapter. */
export function defineChapter(chapter: ChapterDefinition): ChapterDefinition {
  return chapter;
}
