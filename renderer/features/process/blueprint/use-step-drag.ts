import { useState, type DragEvent, type RefObject } from 'react';
import type { StepId } from '#core/model/id.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { selectCell, showProblem } from '../../../view/view-store.ts';
import type { GridLayout } from '../layout/grid-layout.ts';
import { dropStepCall } from '../cells/move-step-call.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

interface StepDragOptions {
  blueprint: Blueprint;
  layout: GridLayout;
  scroller: RefObject<HTMLDivElement | null>;
}

interface StepDrag {
  /** Where the step would come: the left of the line to draw, in pixels. */
  lineAt: number | undefined;
  onDragStart(event: DragEvent): void;
  onDragOver(event: DragEvent): void;
  onDrop(event: DragEvent): void;
  onDragEnd(): void;
}

interface Place {
  besideId: StepId;
  side: 'before' | 'after';
  line: number;
}

/** Dragging a step by its name to between two others; the same as Alt with an arrow, over any distance. */
export function useStepDrag({ blueprint, layout, scroller }: StepDragOptions): StepDrag {
  const { t } = useTexts();
  const perform = usePerform();
  const { workspace, process, columns } = blueprint;
  const [stepId, setStepId] = useState<StepId>();
  const [place, setPlace] = useState<Place>();

  function placeUnder({ clientX }: DragEvent): Place | undefined {
    const box = scroller.current?.getBoundingClientRect();
    if (!box || !scroller.current) return undefined;
    const x = clientX - box.left + scroller.current.scrollLeft;
    const column = layout.visible.find(({ left, width }) => x >= left && x < left + width) ?? layout.visible.at(-1);
    const besideId = column && columns[column.index]?.step.id;
    if (!column || !besideId) return undefined;
    const isBefore = x < column.left + column.width / 2;
    return { besideId, side: isBefore ? 'before' : 'after', line: isBefore ? column.left : column.left + column.width };
  }

  function end(): void {
    setStepId(undefined);
    setPlace(undefined);
  }

  return {
    lineAt: place?.line,
    onDragStart: (event) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row="step"]') : null;
      const dragged = columns[Number(cell?.dataset['column'])]?.step;
      if (!cell || !dragged) return;
      setStepId(dragged.id);
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.name);
    },
    onDragOver: (event) => {
      if (stepId === undefined) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      const next = placeUnder(event);
      setPlace((before) => (before?.line === next?.line ? before : next));
    },
    onDrop: (event) => {
      const target = placeUnder(event);
      if (stepId === undefined || !target) return;
      event.preventDefault();
      end();
      const call = dropStepCall(workspace, { processId: process.id, stepId, ...target });
      selectCell(process.id, { stepId, rowId: 'step' });
      const isSame = target.besideId === stepId;
      const text = call ? perform(call) : isSame ? undefined : t('blueprint.staysHere');
      if (text !== undefined) showProblem({ stepId, rowId: 'step', text });
    },
    onDragEnd: end,
  };
}
