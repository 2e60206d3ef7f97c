import { useLayoutEffect, useRef, type CSSProperties } from 'react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useView, type StepDraft as Draft } from '../../../view/view-store.ts';
import { widths } from '../layout/blueprint-columns.ts';
import styles from './BlueprintGrid.module.css';
import { BlueprintRows } from './BlueprintRows.tsx';
import { BlueprintStatus } from './BlueprintStatus.tsx';
import { FlowStripRow } from './FlowStripRow.tsx';
import type { GridLayout } from '../layout/grid-layout.ts';
import { PhaseRow } from './PhaseRow.tsx';
import { StepDraft } from './StepDraft.tsx';
import { useGridFocus } from './use-grid-focus.ts';
import { useGridLayout } from './use-grid-layout.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import { useStepDrag } from './use-step-drag.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** The grid: header and first column stay, only columns in view exist, one cell has the focus. */
export function BlueprintGrid({ blueprint }: { blueprint: Blueprint }) {
  const { t } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const draft = useDraft(blueprint);
  const { layout, inView } = useGridLayout(blueprint, scroller, { hasDraft: draft !== undefined });
  const focus = useGridFocus({ blueprint, layout, inView, scroller });
  const { lineAt, ...drag } = useStepDrag({ blueprint, layout, scroller });
  const isRowNear = useRowsInView(blueprint, scroller);
  const { process, columns, rows, scale } = blueprint;
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
            <BlueprintRows blueprint={blueprint} layout={layout} inView={inView} part="header" isRowNear={isRowNear} />
            {draft && (
              <div role="row" className={styles.draft} style={draftPlace(blueprint, layout, draft)}>
                <div role="columnheader">
                  <StepDraft process={process} draft={draft} />
                </div>
              </div>
            )}
          </div>
          <BlueprintRows blueprint={blueprint} layout={layout} inView={inView} part="body" isRowNear={isRowNear} />
          {lineAt !== undefined && <div className={styles.drop} style={{ left: lineAt }} aria-hidden="true" />}
        </div>
      </div>
      <BlueprintStatus blueprint={blueprint} inView={inView} />
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
