import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { formatDuration } from '#core/messages/format-duration.ts';
import type { Step } from '#core/model/step.ts';
import { conditionSize } from './rail-arcs.ts';
import { measureText } from './measure-text.ts';
import type { MatrixColumn } from './matrix-model.ts';
import type { PanelGeometry } from './panel-geometry.ts';
import type { RailPlan } from './rail-plan.ts';
import type { MatrixSizes } from './sizes.ts';
import { texts } from './texts.ts';
import { wrapLabel, type WrappedLabel } from './wrap-label.ts';

/** The texts under a step's number. */
export interface StepLabel {
  column: MatrixColumn;
  name: WrappedLabel;
  fullName: string;
  condition: WrappedLabel | undefined;
  fullCondition: string;
  /** From the middle of the rail to the foot of the texts. */
  height: number;
}

/** Heights of the texts under the rail, in 0.1 mm. */
export const labelMeasures = {
  firstBaseline: 52,
  nameLine: 1.14,
  conditionGap: 32.5,
  conditionLine: 24.5,
  thinTop: 26,
  thinSize: 22,
  thinLine: 24,
} as const;

const spaceBetweenNames = 15;
const mostNameLines = 6;
const mostConditionLines = 4;
const mostThinLines = 3;
const thinLengths = [170, 210, 250];

/** Wraps the names and conditions of a panel's steps into their columns (step 12 of the algorithm). */
export function labelSteps(
  columns: readonly MatrixColumn[],
  plan: RailPlan,
  panel: PanelGeometry,
  sizes: MatrixSizes,
  { language, contentLanguage }: { language: Language; contentLanguage: Language },
): StepLabel[] {
  return columns.slice(panel.first, panel.last + 1).map((column) => {
    if (column.isThin) return labelThin(column, language, contentLanguage);
    const width = panel.width(column.index) - spaceBetweenNames;
    const fontSize = sizes.stepText;
    const name = wrapLabel(column.step.name, { width, fontSize, mostLines: mostNameLines, language: contentLanguage });
    const fullCondition = plan.conditionUnder.get(column.index) ?? '';
    const condition = fullCondition
      ? wrapLabel(fullCondition, {
          width,
          fontSize: conditionSize,
          mostLines: mostConditionLines,
          language: contentLanguage,
        })
      : undefined;
    const nameFoot = labelMeasures.firstBaseline + (name.lines.length - 1) * fontSize * labelMeasures.nameLine;
    const conditionFoot = condition
      ? labelMeasures.conditionGap + (condition.lines.length - 1) * labelMeasures.conditionLine
      : 0;
    return { column, name, fullName: column.step.name, condition, fullCondition, height: nameFoot + conditionFoot + 6 };
  });
}

/** A thin column has its name turned, with its duration. */
function labelThin(column: MatrixColumn, language: Language, contentLanguage: Language): StepLabel {
  const fullName = [column.step.name, durationOf(column.step, language)].filter(Boolean).join(' ');
  const fontSize = labelMeasures.thinSize;
  const attempts = thinLengths.map((width) =>
    wrapLabel(fullName, { width, fontSize, mostLines: mostThinLines, language: contentLanguage }),
  );
  const used = Math.max(
    0,
    attempts.findIndex(({ isCut }) => !isCut),
  );
  const isNoneWhole = attempts.every(({ isCut }) => isCut);
  const index = isNoneWhole ? attempts.length - 1 : used;
  const name = attempts[index] ?? { lines: [], isCut: false };
  const height = labelMeasures.thinTop + Math.max(0, ...name.lines.map((line) => measureText(line, fontSize)));
  return { column, name, fullName, condition: undefined, fullCondition: '', height };
}

function durationOf({ takes }: Step, language: Language): string {
  if (takes?.max)
    return `(${formatMessage(texts.atMost, language, { duration: formatDuration(takes.max, language) })})`;
  return takes?.norm ? `(${formatDuration(takes.norm, language)})` : '';
}
