import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, type CSSProperties, type RefObject } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import { useTexts } from '../../i18n/use-texts.ts';
import { useView, type StepDraft as Draft } from '../../view/view-store.ts';
import { widths } from './blueprint-columns.ts';
import styles from './BlueprintGrid.module.css';
import { BlueprintRows } from './BlueprintRows.tsx';
import { BlueprintStatus } from './BlueprintStatus.tsx';
import { FlowStripRow } from './FlowStripRow.tsx';
import type { GridLayout } from './grid-layout.ts';
import { PhaseRow } from './PhaseRow.tsx';
import { StepDraft } from './StepDraft.tsx';
import { useGridFocus } from './use-grid-focus.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import { useStepDrag } from './use-step-drag.ts';
import type { Blueprint } from './use-blueprint.ts';

const columnsBeyondView = 3;

/** The grid: header and first column stay, only columns in view exist, one cell has the focus. */
export function BlueprintGrid({ blueprint }: { blueprint: Blueprint }) {
  const { t } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useGridLayout(blueprint, scroller);
  const focus = useGridFocus({ blueprint, layout, scroller });
  const { lineAt, ...drag } = useStepDrag({ blueprint, layout, scroller });
  const isRowNear = useRowsInView(blueprint, scroller);
  const { process, columns, rows, scale } = blueprint;
  const draft = useDraft(blueprint);
  useLayoutEffect(() => {
    if (!draft || !scroller.current) return;
    const { left = 0, width = 0 } = draftPlace(blueprint, layout, draft);
    const beyond = Number(left) + Number(width) - scroller.current.scrollLeft - scroller.current.clientWidth;
    if (beyond > 0) scroller.current.scrollLeft += beyond;
  }, [draft, blueprint, layout]);
  return (
    <>
      <div ref={scroller} className={styles.scroller} data-picker-bounds style={{ fontSize: 13.5 * scale }}>
        <div
          role="grid"
          tabIndex={-1}
          aria-label={t('blueprint.label', { name: process.name })}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-readonly="false"
          className={styles.grid}
          style={{ width: layout.totalWidth }}
          aria-multiselectable="true"
          {...focus}
          {...drag}
        >
          <div role="rowgroup" className={styles.header}>
            <PhaseRow blueprint={blueprint} layout={layout} />
            <FlowStripRow blueprint={blueprint} layout={layout} />
            <BlueprintRows blueprint={blueprint} layout={layout} part="header" isRowNear={isRowNear} />
            {draft && (
              <div role="row" className={styles.draft} style={draftPlace(blueprint, layout, draft)}>
                <div role="columnheader">
                  <StepDraft process={process} draft={draft} />
                </div>
              </div>
            )}
          </div>
          <BlueprintRows blueprint={blueprint} layout={layout} part="body" isRowNear={isRowNear} />
          {lineAt !== undefined && <div className={styles.drop} style={{ left: lineAt }} aria-hidden="true" />}
        </div>
      </div>
      <BlueprintStatus blueprint={blueprint} layout={layout} />
    </>
  );
}

function useDraft({ process }: Blueprint): Draft | undefined {
  return useView(({ draft }) => (draft?.processId === process.id ? draft : undefined));
}

/** Over the name of the step that will come after the new one, or beyond the last step. */
function draftPlace(
  { columns, rowHeight, scale }: Blueprint,
  layout: GridLayout,
  { afterStepId }: Draft,
): CSSProperties {
  const after = columns.findIndex(({ step }) => step.id === afterStepId);
  const place = after < 0 ? columns.length - 1 : after;
  const height = Math.round((rowHeight.get('step') ?? 0) * scale);
  return { left: layout.offsetOf(place) + layout.widthOf(place), width: Math.round(widths.step * scale), height };
}

function useGridLayout(blueprint: Blueprint, scroller: RefObject<HTMLDivElement | null>): GridLayout {
  const { columns, scale, process } = blueprint;
  const isNarrow = useMediaQuery('(max-width: 1399px)') ?? false;
  const headWidth = Math.round((isNarrow ? widths.narrowHead : widths.head) * scale);
  const selected = useView((view) => view.selections[process.id]?.stepId);
  const selectedIndex = columns.findIndex(({ step }) => step.id === selected);
  const draft = useDraft(blueprint);
  // The rule warns users of React Compiler, which we are not.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => Math.round((columns[index]?.width ?? widths.step) * scale),
    getItemKey: (index) => columns[index]?.step.id ?? index,
    paddingStart: headWidth,
    // Room to name a step after the last one.
    paddingEnd: draft ? Math.round(widths.step * scale) : 0,
    overscan: columnsBeyondView,
    // What comes into view is drawn with the next frame, instead of holding up the scroll event.
    useFlushSync: false,
    // The cell with the focus must exist, wherever one has scrolled.
    rangeExtractor: (range: Range) => withSelected(range, selectedIndex),
  });
  const offsets = useMemo(() => {
    let offset = headWidth;
    return columns.map(({ width }) => (offset += Math.round(width * scale)) - Math.round(width * scale));
  }, [columns, headWidth, scale]);
  const view = virtualizer.range;
  return {
    headWidth,
    totalWidth: virtualizer.getTotalSize(),
    visible: virtualizer.getVirtualItems().map(({ index, start, size }) => ({ index, left: start, width: size })),
    firstInView: view?.startIndex ?? 0,
    lastInView: view?.endIndex ?? 0,
    offsetOf: (index) => offsets[index] ?? headWidth,
    widthOf: (index) => Math.round((columns[index]?.width ?? 0) * scale),
  };
}

function withSelected(range: Range, selectedIndex: number): number[] {
  const first = Math.max(0, range.startIndex - range.overscan);
  const last = Math.min(range.count - 1, range.endIndex + range.overscan);
  const indexes = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  if (selectedIndex < 0 || (selectedIndex >= first && selectedIndex <= last)) return indexes;
  return selectedIndex < first ? [selectedIndex, ...indexes] : [...indexes, selectedIndex];
}
