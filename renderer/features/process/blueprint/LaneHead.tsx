import { memo } from 'react';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Finding } from '#core/analysis/finding.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { targetGroupById } from '#core/model/lookups.ts';
import { useAnalysis } from '../../../analysis/AnalysisProvider.tsx';
import { useTexts, type Texts } from '../../../i18n/use-texts.ts';
import { targetGroupIndex } from '../../../lookups/target-group-index.ts';
import { TargetGroupMarker } from '../../../ui/TargetGroupMarker.tsx';
import { useView } from '../../../view/view-store.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import { heights } from '../layout/blueprint-heights.ts';
import type { ColumnsInView } from '../layout/grid-layout.ts';
import styles from './LaneHead.module.css';
import { laneThread } from '../layout/lane-thread.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

interface LaneHeadProps {
  blueprint: Blueprint;
  headWidth: number;
  inView: ColumnsInView;
  row: BlueprintRow;
}

/** The head of a lane: opens and closes it. Closed, it says in which steps the target group takes part. */
export const LaneHead = memo(function LaneHead({ blueprint, headWidth, inView, row }: LaneHeadProps) {
  const texts = useTexts();
  const { workspace, process, rows, scale, columns } = blueprint;
  const isActive = useView((view) => view.selections[process.id]?.rowId === row.id);
  const analysis = useAnalysis();
  const { groupId } = row;
  if (groupId === undefined) return null;
  const group = targetGroupById(workspace, groupId);
  const isOpen = blueprint.isLaneOpen(groupId);
  // Open, its rows say themselves what is found.
  const seen = isOpen ? [] : columns.slice(inView.first, inView.last + 1);
  const findings = new Set<Finding>(
    seen.flatMap(({ step }) => analysis?.atStep(step.id) ?? []).filter((finding) => isFor(finding, groupId)),
  );
  const about = isOpen ? reading(group, texts) : takingPart(blueprint, row, texts);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div
      role="row"
      aria-rowindex={rows.indexOf(row) + 2}
      className={styles.lane}
      data-open={isOpen}
      style={{ height: heights.lane * scale }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns.length + 1}
        aria-expanded={isOpen}
        aria-selected={isActive}
        tabIndex={isActive ? 0 : -1}
        data-key={row.id}
        data-row-id={row.id}
        className={styles.cell}
        style={{ maxWidth: `calc(${headWidth}px + 80vw)` }}
      >
        <Chevron size="1.2em" stroke={1.6} aria-hidden="true" className={styles.chevron} />
        <TargetGroupMarker index={targetGroupIndex(workspace, groupId)} size={12 * scale} />
        <span className={styles.name}>{group?.name}</span>
        <span className={styles.about}>
          {isOpen || findings.size === 0 ? about : texts.t('lane.findings', { about, count: findings.size })}
        </span>
      </div>
    </div>
  );
});

/** Tips are left out, as in the row of findings. */
function isFor({ severity, targetGroupIds }: Finding, groupId: TargetGroupId): boolean {
  return severity !== 'hint' && targetGroupIds.includes(groupId);
}

function reading(group: { formOfAddress?: string; languageLevel?: string } | undefined, { formats }: Texts): string {
  const facts = [group?.formOfAddress, group?.languageLevel].filter((fact) => fact !== undefined);
  return facts.length > 1 ? facts.join(', ') : formats.list(facts);
}

function takingPart({ process, columns }: Blueprint, { groupId }: BlueprintRow, { t, formats }: Texts): string {
  const thread = groupId === undefined ? undefined : laneThread(process, groupId, columns);
  const numbers = thread?.stepNumbers ?? [];
  if (numbers.length === 0) return t('lane.nowhere');
  const isEverywhere = numbers.length === columns.filter(({ isThin }) => !isThin).length;
  if (isEverywhere) return t('lane.everywhere');
  return t('lane.inSteps', { count: numbers.length, steps: formats.list(numbers.map(String)) });
}
