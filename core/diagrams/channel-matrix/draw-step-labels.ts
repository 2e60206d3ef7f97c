import { drawLines } from './draw-text.ts';
import { palette } from './palette.ts';
import type { PanelGeometry } from './panel-geometry.ts';
import { conditionSize } from './rail-arcs.ts';
import type { MatrixSizes } from './sizes.ts';
import { labelMeasures, type StepLabel } from './step-labels.ts';

/** The names and conditions under the numbers; those of thin columns are turned. */
export function drawStepLabels(
  labels: readonly StepLabel[],
  panel: PanelGeometry,
  railY: number,
  sizes: MatrixSizes,
): string {
  return labels
    .map((label) => (label.column.isThin ? drawTurned(label, panel, railY) : drawUpright(label, panel, railY, sizes)))
    .filter(Boolean)
    .join('\n');
}

function drawUpright(
  { column, name, fullName, condition, fullCondition }: StepLabel,
  panel: PanelGeometry,
  railY: number,
  sizes: MatrixSizes,
): string {
  const x = panel.centre(column.index);
  const pitch = sizes.stepText * labelMeasures.nameLine;
  const first = railY + labelMeasures.firstBaseline;
  const names = drawLines(
    name.lines,
    (index) => [x, first + index * pitch],
    { size: sizes.stepText, anchor: 'middle' },
    name.isCut ? fullName : undefined,
  );
  if (!condition) return names;
  const next = first + (name.lines.length - 1) * pitch + labelMeasures.conditionGap;
  const conditions = drawLines(
    condition.lines,
    (index) => [x, next + index * labelMeasures.conditionLine],
    { size: conditionSize, isItalic: true, fill: palette.muted, anchor: 'middle' },
    condition.isCut ? fullCondition : undefined,
  );
  return `${names}\n${conditions}`;
}

function drawTurned({ column, name, fullName }: StepLabel, panel: PanelGeometry, railY: number): string {
  const middle = panel.centre(column.index) + 7 - ((name.lines.length - 1) * labelMeasures.thinLine) / 2;
  const top = railY + labelMeasures.thinTop;
  const style = { size: labelMeasures.thinSize, isItalic: true, fill: palette.muted, anchor: 'end' as const };
  const lines = name.lines.map((line, index) => {
    const x = Math.round((middle + index * labelMeasures.thinLine) * 10) / 10;
    const y = Math.round(top * 10) / 10;
    return drawLines(
      [line],
      () => [x, y],
      { ...style, transform: `rotate(-90 ${x} ${y})` },
      name.isCut ? fullName : undefined,
    );
  });
  return lines.join('\n');
}
