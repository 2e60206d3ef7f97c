import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useTexts, type Texts } from '../../i18n/use-texts.ts';
import { groupsOfStep } from '#core/model/lookups.ts';
import { itemPath, stepPath } from '../../navigation/routes.ts';
import { NameLink } from '../../ui/NameLink.tsx';
import { drawAll } from '../../ui/draw-all.ts';
import { usePrintView } from '../../view/print-view.ts';
import { revealCell } from '../../view/view-store.ts';
import type { InformationMatrix, MatrixMark } from './information-matrix.ts';
import styles from './InformationMatrix.module.css';
import { MatrixMarkSign } from './MatrixMarkSign.tsx';

const sizes = { head: 300, column: 40, row: 34, header: 188 };

interface MatrixGridProps extends InformationMatrix {
  process: Process;
  groupId: TargetGroupId | undefined;
}

/** The grid of the matrix: only what is in view exists, header and first column stay, arrows move and Enter opens the step. */
export function MatrixGrid({ process, groupId, steps, rows }: MatrixGridProps) {
  const texts = useTexts();
  const { t } = texts;
  const { navigate } = useActionContext();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const isPrinting = usePrintView((view) => view.isPrinting);
  const shared = {
    getScrollElement: () => scroller.current,
    overscan: 4,
    ...(isPrinting && { rangeExtractor: drawAll }),
  };
  // The rule warns users of React Compiler, which we are not.
  // oxlint-disable-next-line react/incompatible-library
  const across = useVirtualizer({
    ...shared,
    horizontal: true,
    count: steps.length,
    estimateSize: () => sizes.column,
    paddingStart: sizes.head,
    scrollPaddingStart: sizes.head,
  });
  const down = useVirtualizer({
    ...shared,
    count: rows.length,
    estimateSize: () => sizes.row,
    paddingStart: sizes.header,
    scrollPaddingStart: sizes.header,
  });
  const here = { row: Math.min(active.row, rows.length - 1), column: Math.min(active.column, steps.length - 1) };

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  function go(row: number, column: number): void {
    const next = {
      row: Math.max(0, Math.min(rows.length - 1, row)),
      column: Math.max(0, Math.min(steps.length - 1, column)),
    };
    wantsFocus.current = true;
    setActive(next);
    down.scrollToIndex(next.row);
    across.scrollToIndex(next.column);
  }

  function open({ row, column }: typeof here): void {
    const step = steps[column]?.step;
    const item = rows[row]?.item;
    if (!step || !item) return;
    const lane = groupId ?? groupsOfStep(step, process)[0];
    const list = item.direction === 'tell' ? 'tells' : 'asks';
    revealCell(process.id, { stepId: step.id, rowId: lane === undefined ? 'step' : `${list}:${lane}` });
    navigate(stepPath(process.id, step.id));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const moves: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-10, 0],
      PageDown: [10, 0],
      Home: [event.ctrlKey ? -rows.length : 0, -steps.length],
      End: [event.ctrlKey ? rows.length : 0, steps.length],
    };
    const move = moves[event.key];
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'gridcell') return;
    if (event.key === 'Enter') open(here);
    else if (move) go(here.row + move[0], here.column + move[1]);
    else return;
    event.preventDefault();
  }

  function onClick({ target }: MouseEvent): void {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset['place'] : undefined;
    const [row, column] = place?.split(' ').map(Number) ?? [];
    if (row === undefined || column === undefined) return;
    setActive({ row, column });
    if (rows[row]?.marks.has(column)) open({ row, column });
  }

  const columns = across.getVirtualItems();
  return (
    <div ref={scroller} className={styles.scroller} data-scrolls data-wide>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={t('matrix.label', { name: process.name })}
        aria-rowcount={rows.length + 1}
        aria-colcount={steps.length + 1}
        className={styles.grid}
        style={{ width: across.getTotalSize(), height: down.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div role="row" aria-rowindex={1} className={styles.header} style={{ height: sizes.header }}>
          <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: sizes.head }}>
            {t('information.name')}
          </div>
          {columns.map(({ index, start }) => (
            <div
              key={steps[index]?.step.id}
              role="columnheader"
              aria-colindex={index + 2}
              className={styles.step}
              data-here={index === here.column}
              style={{ left: start, width: sizes.column }}
              title={steps[index]?.step.name}
            >
              <span className={styles.stepName}>{steps[index]?.step.name}</span>
              <span className={styles.number}>{steps[index]?.number}</span>
            </div>
          ))}
        </div>
        {down.getVirtualItems().map(({ index: row, start: top }) => {
          const found = rows[row];
          if (!found) return null;
          const { item, marks } = found;
          return (
            <div
              key={item.id}
              role="row"
              aria-rowindex={row + 2}
              className={styles.row}
              data-first={row > 0 && rows[row - 1]?.item.direction !== item.direction}
              style={{ top, height: sizes.row }}
            >
              <div role="rowheader" aria-colindex={1} className={styles.name} style={{ width: sizes.head }}>
                <span className={styles.nameText} dir="auto" title={item.name}>
                  <NameLink href={itemPath('information', item.id)}>{item.name}</NameLink>
                </span>
                <span className={styles.total}>{summary(marks, texts)}</span>
              </div>
              {columns.map(({ index, start }) => {
                const mark = marks.get(index);
                const isActive = row === here.row && index === here.column;
                return (
                  <div
                    key={steps[index]?.step.id}
                    role="gridcell"
                    aria-colindex={index + 2}
                    aria-label={mark ? inWords(mark, texts) : t('matrix.nothing')}
                    tabIndex={isActive ? 0 : -1}
                    className={styles.cell}
                    style={{ left: start, width: sizes.column }}
                    data-place={`${row} ${index}`}
                  >
                    {mark && <MatrixMarkSign mark={mark} />}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function inWords({ isTold, isAsked, isNeeded }: MatrixMark, { t, formats }: Texts): string {
  return formats.list([
    ...(isTold ? [t('matrix.isTold')] : []),
    ...(isAsked ? [t('matrix.isAsked')] : []),
    ...(isNeeded ? [t('matrix.isNeeded')] : []),
  ]);
}

/** How often it is told or asked; needed and never told stands out, as does information that nobody uses. */
function summary(marks: ReadonlyMap<number, MatrixMark>, { t }: Texts): string {
  const all = [...marks.values()];
  const times = all.filter(({ isTold, isAsked }) => isTold ?? isAsked).length;
  if (times > 0) return t('matrix.times', { count: times });
  return t(all.length > 0 ? 'matrix.onlyNeeded' : 'matrix.nowhere');
}
