import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { blueprintCell, type BlueprintCell } from './blueprint-cell.ts';
import { blueprintColumns } from './blueprint-columns.ts';
import type { BlueprintRow, BlueprintRowKind } from './blueprint-rows.ts';
import { cellFont, countLines, stepFont, thinStepFont, type MeasureText } from './count-lines.ts';

/** Heights of what has one height, at 100 %. */
export const heights = { phase: 32, flow: 38, lane: 28 } as const;

const cellPadding = 24;
const lineHeight = 18;
const stepLineHeight = 20;
const mostLines = 3;
const lowest: Record<BlueprintRowKind, number> = {
  step: 66,
  customerAction: 36,
  question: 36,
  lane: heights.lane,
  primary: 34,
  supporting: 30,
  content: 42,
  tells: 30,
  asks: 30,
  system: 28,
  tone: 28,
  expectNext: 42,
  weExpect: 42,
  findings: 46,
};

/** Height of every row: it grows to its longest text, at most three lines. The same for all columns, seen or not, so that nothing jumps. */
export function rowHeights(
  workspace: Workspace,
  process: Process,
  rows: readonly BlueprintRow[],
  measureText: MeasureText,
): Map<string, number> {
  const columns = blueprintColumns(process);
  const linesOf = (row: BlueprintRow): number => {
    let most = 1;
    for (const { step, number, width, isThin } of columns) {
      const font = isThin ? thinStepFont : stepFont;
      const lines =
        row.kind === 'step'
          ? countLines(`${number} ${step.name}`, { width: width - cellPadding, font, measureText })
          : cellLines(blueprintCell(workspace, process, step, row), width - cellPadding, measureText);
      most = Math.max(most, lines);
      if (most >= mostLines) return mostLines;
    }
    return most;
  };
  return new Map(rows.map((row) => [row.id, heightOf(row.kind, row.kind === 'lane' ? 1 : linesOf(row))]));
}

function heightOf(kind: BlueprintRowKind, lines: number): number {
  if (kind === 'step') return Math.max(lowest.step, lines * stepLineHeight + 26);
  if (kind === 'primary') return lowest.primary;
  return Math.max(lowest[kind], lines * lineHeight + 10);
}

function cellLines(cell: BlueprintCell, width: number, measureText: MeasureText): number {
  const count = (text: string, room = width): number => countLines(text, { width: room, font: cellFont, measureText });
  switch (cell.kind) {
    case 'text':
      return count(cell.text);
    case 'supporting':
      return cell.names.length;
    case 'expectation':
      return cell.parts.reduce((sum, { text, groupIds }) => sum + count(text, groupIds ? width - 18 : width), 0);
    default:
      return 1;
  }
}
