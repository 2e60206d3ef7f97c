import type { DiagramKind } from '#core/diagrams/diagram-choice.ts';
import { diagramSource, pageCount } from '#core/diagrams/diagram-source.ts';
import type { Message } from '#core/messages/format-message.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { PlanContext } from '../../plan-context.ts';
import type { Figure } from '../../plan-tree.ts';
import { sourceOf } from '../../source-of.ts';

/** What a page of a diagram is called, and what it shows in words: those of the whole diagram when absent. */
export interface FigureWords {
  caption: string;
  summary?: string;
}

const partOf: Message = { nl: '{title} (deel {page} van {pages})', en: '{title} (part {page} of {pages})' };

/** A figure per page of a diagram, of the same pages as on screen; one that takes more says which part it is. `stepIds` are the steps that Mermaid draws. */
export function diagramFigures(
  process: Process,
  { workspace, language, say }: PlanContext,
  { kind, groupId }: { kind: DiagramKind; groupId?: TargetGroupId },
  wordsOf: (stepIds: ReadonlySet<StepId>) => FigureWords,
): Figure[] {
  const source = diagramSource(workspace, process, { kind, groupId, language });
  const pages = pageCount(source);
  const whole = wordsOf(new Set(process.steps.map(({ id }) => id)));
  return Array.from({ length: pages }, (_, index): Figure => {
    const page = index + 1;
    const picture = 'pictures' in source ? source.pictures[index] : undefined;
    const frame = 'frames' in source ? source.frames[index] : undefined;
    const { caption: title, summary = source.text.summary } = wordsOf(new Set(frame?.steps.values()));
    return {
      kind: 'figure',
      caption: pages > 1 ? say(partOf, { title, page, pages }) : title,
      summary,
      ...(page === pages ? { inWords: { title: whole.caption, lines: source.text.lines } } : {}),
      request: { diagram: kind, processId: process.id, page, ...(groupId ? { targetGroupId: groupId } : {}) },
      ...(picture ? { picture } : {}),
      ...(frame ? { frame } : {}),
      source: sourceOf('process', process.id)(),
    };
  });
}
