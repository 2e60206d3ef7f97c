import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { blueprintCell, type BlueprintCell } from './blueprint-cell.ts';
import { blueprintColumns, type BlueprintColumn } from './blueprint-columns.ts';
import type { BlueprintRow, BlueprintRowKind } from './blueprint-rows.ts';
import { lettersOnLine } from './letters-on-line.ts';
import { cellFont, countLines, stepFont, thinStepFont, type MeasureText } from './count-lines.ts';

/** Heights of what has one height, at 100 %. */
export const heights = { phase: 32, flow: 38, lane: 28 } as const;

const cellPadding = 24;
const thinNamePadding = 16;
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
  const linesOf = linesIn(workspace, process, measureText);
  const most = (row: BlueprintRow): number => {
    let lines = 1;
    for (const column of columns) {
      lines = Math.max(lines, linesOf(column, row));
      if (lines >= mostLines) return mostLines;
    }
    return lines;
  };
  return new Map(rows.map((row) => [row.id, heightOf(row.kind, row.kind === 'lane' ? 1 : most(row))]));
}

/** Lines per row of a step, with all that they were counted from. */
interface CountedLines {
  from: readonly unknown[];
  byRow: Map<string, number>;
}

const counted = new WeakMap<Step, CountedLines>();

/** Counts the lines of cells; those of a step are counted once, until the step or something it names changes. */
function linesIn(workspace: Workspace, process: Process, measureText: MeasureText) {
  const { channels, contentItems, informationItems, systems, targetGroups, toneProfiles, contentLocale } = workspace;
  const libraries = [channels, contentItems, informationItems, systems, targetGroups, toneProfiles, contentLocale];
  const still = new Map<Step, Map<string, number>>();
  const rememberedOf = ({ step, number, width }: BlueprintColumn): Map<string, number> => {
    const from = [...libraries, process.targetGroupIds, number, width, measureText];
    const known = counted.get(step);
    const lines = known && isSame(known.from, from) ? known : { from, byRow: new Map<string, number>() };
    counted.set(step, lines);
    still.set(step, lines.byRow);
    return lines.byRow;
  };
  const countIn = ({ step, number, width, isThin }: BlueprintColumn, row: BlueprintRow): number => {
    const room = width - (isThin && row.kind === 'step' ? thinNamePadding : cellPadding);
    const letters = lettersOnLine[row.kind === 'step' ? 'name' : 'cell'][isThin ? 'thin' : 'wide'];
    const count = (text: string, font: string, narrower = 0): number =>
      countLines(softHyphens(text, contentLocale, letters), { width: room - narrower, font, measureText });
    if (row.kind === 'step') return count(`${number} ${step.name}`, isThin ? thinStepFont : stepFont);
    return cellLines(blueprintCell(workspace, process, step, row), (text, narrower) => count(text, cellFont, narrower));
  };
  return (column: BlueprintColumn, row: BlueprintRow): number => {
    const lines = still.get(column.step) ?? rememberedOf(column);
    const count = lines.get(row.id) ?? countIn(column, row);
    lines.set(row.id, count);
    return count;
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((value, index) => value === other[index]);
}

function heightOf(kind: BlueprintRowKind, lines: number): number {
  if (kind === 'step') return Math.max(lowest.step, lines * stepLineHeight + 26);
  if (kind === 'primary') return lowest.primary;
  return Math.max(lowest[kind], lines * lineHeight + 10);
}

const markerWidth = 18;

function cellLines(cell: BlueprintCell, count: (text: string, narrower?: number) => number): number {
  switch (cell.kind) {
    case 'text':
      return count(cell.text);
    case 'supporting':
      return cell.names.length;
    case 'expectation':
      return cell.parts.reduce((sum, { text, groupIds }) => sum + count(text, groupIds ? markerWidth : 0), 0);
    default:
      return 1;
  }
}
