import type { Finding } from '#core/analysis/finding.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { targetGroupIndex } from '../../../lookups/target-group-index.ts';
import { TargetGroupLine } from '../../../ui/TargetGroupLine.tsx';
import { TargetGroupMarker } from '../../../ui/TargetGroupMarker.tsx';
import type { BlueprintCell } from '../layout/blueprint-cell.ts';
import { CellMark } from './CellFindings.tsx';
import { NoChannel } from '../NoChannel.tsx';
import { laneThread } from '../layout/lane-thread.ts';
import styles from './ThreadCell.module.css';
import type { Blueprint } from '../layout/use-blueprint.ts';
import hidden from '../../../ui/hidden.module.css';

interface ThreadCellProps {
  blueprint: Blueprint;
  groupId: TargetGroupId;
  columnIndex: number;
  cell: BlueprintCell;
  findings: readonly Finding[];
}

/** A piece of the thread of a target group: a marker is a contact, a line without one only passes, and it breaks where a channel is missing. */
export function ThreadCell({ blueprint, groupId, columnIndex, cell, findings }: ThreadCellProps) {
  const { t } = useTexts();
  const index = targetGroupIndex(blueprint.workspace, groupId);
  const thread = laneThread(blueprint.process, groupId, blueprint.columns);
  const comesIn = thread !== undefined && columnIndex > thread.first && columnIndex <= thread.last;
  const goesOn = thread !== undefined && columnIndex >= thread.first && columnIndex < thread.last;
  if (cell.kind === 'missing') {
    return (
      <>
        {comesIn && <TargetGroupLine index={index} className={styles.stubIn} />}
        <NoChannel process={blueprint.process} />
        {goesOn && <TargetGroupLine index={index} className={styles.stubOut} />}
      </>
    );
  }
  if (cell.kind !== 'channel' && cell.kind !== 'skip') {
    const isPassing = comesIn && goesOn;
    return (
      <>
        {cell.kind === 'absent' && <span className={hidden.words}>{t('cell.absent')}</span>}
        {isPassing && <TargetGroupLine index={index} className={styles.pass} />}
      </>
    );
  }
  return (
    <>
      {comesIn && <TargetGroupLine index={index} className={styles.in} />}
      {cell.kind === 'channel' && (
        <>
          <span className={styles.marker}>
            <TargetGroupMarker index={index} size={13 * blueprint.scale} />
          </span>
          <span className={styles.name} title={cell.name}>
            {cell.name}
          </span>
          {findings.length > 0 && (
            <span className={styles.mark}>
              <CellMark findings={findings} />
            </span>
          )}
        </>
      )}
      {cell.kind === 'skip' && (
        <span className={styles.skip} title={cell.reason}>
          {t('cell.skip', { reason: cell.reason })}
        </span>
      )}
      {goesOn && <TargetGroupLine index={index} className={styles.out} />}
    </>
  );
}
