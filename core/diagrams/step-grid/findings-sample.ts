import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { StepId } from '#core/model/id.ts';
import { badgeWidth, drawBadge, type FindingCounts } from '../channel-matrix/draw-badge.ts';
import { texts } from '../channel-matrix/texts.ts';
import type { LegendSample } from './draw-sample-legend.ts';

/** Explains the badges, where one of these steps has any. */
export function findingsSample(
  findings: ReadonlyMap<StepId, FindingCounts> | undefined,
  stepIds: Iterable<StepId>,
  language: Language,
): LegendSample[] {
  const counts = [...stepIds].flatMap((id) => findings?.get(id) ?? []);
  if (!counts.some(({ errors, warnings }) => errors + warnings > 0)) return [];
  const half = badgeWidth(1) / 2;
  return [
    {
      width: 4 * half + 4,
      text: formatMessage(texts.legendFindings, language),
      draw: (x, y) => `${drawBadge(x + half, y, 1, true)}\n${drawBadge(x + 3 * half + 4, y, 1, false)}`,
    },
  ];
}
