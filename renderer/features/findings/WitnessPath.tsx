import { layOutPath, type PathPicture, type PathPoint } from '#core/diagrams/witness-path/lay-out-path.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import type { Finding } from '#core/analysis/finding.ts';
import type { InformationItemId, StepId } from '#core/model/id.ts';
import { stepById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'wouter';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { stepPath } from '../../navigation/routes.ts';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import styles from './WitnessPath.module.css';

interface WitnessPathProps {
  analysis: WorkspaceAnalysis;
  finding: Finding;
}

/** The path on which it goes wrong, drawn in its process: thick where nobody tells it, thin elsewhere; and the same as a list. */
export function WitnessPath({ analysis: { workspace }, finding }: WitnessPathProps) {
  const { t } = useTexts();
  const headingId = useId();
  const path = finding.path ?? [];
  const process = path[0] === undefined ? undefined : stepById(workspace, path[0])?.process;
  if (!process) return null;
  const infoId = (finding.discriminators['info'] ?? finding.explains['infos']?.[0]) as InformationItemId | undefined;
  const view = viewProcess(workspace, process);
  const flows = view.flows.filter(({ groupId }) => finding.targetGroupIds.includes(groupId));
  const told = new Set(
    process.steps
      .filter(({ id }) => infoId !== undefined && flows.some((flow) => flow.isToldAt(infoId, id, false)))
      .map(({ id }) => id),
  );
  const picture = layOutPath(process, { path, told });
  return (
    <section className={styles.path} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {t('findings.path')}
      </h3>
      <Picture process={process} picture={picture} />
      <ul className={styles.legend}>
        <li data-line="thick">{t('findings.legend.path')}</li>
        <li data-line="thin">{t('findings.legend.other')}</li>
        {told.size > 0 && <li data-line="told">{t('findings.legend.told')}</li>}
        <li data-line="needed">{t('findings.neededHere')}</li>
      </ul>
      <details className={styles.list}>
        <summary>{t('findings.pathAsList')}</summary>
        <ol>
          {path.map((stepId, index) => (
            <li key={stepId}>
              <TextLink href={stepPath(process.id, stepId)}>{nameOf(process, stepId)}</TextLink>
              {index === path.length - 1 && <SeverityMark severity="warning">{t('findings.neededHere')}</SeverityMark>}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

const trackHeight = 62;
const labelHeight = 54;

function Picture({ process, picture: { points, stretches } }: { process: Process; picture: PathPicture }) {
  const { formats } = useTexts();
  const tracks = points.map(({ track }) => track);
  const top = Math.min(0, ...tracks);
  const height = (Math.max(0, ...tracks) - top) * trackHeight + 2 * labelHeight;
  const x = ({ column }: PathPoint): number => ((column + 0.5) / points.length) * 1000;
  const y = ({ track }: PathPoint): number => labelHeight + (track - top) * trackHeight;
  const line = (from: PathPoint, to: PathPoint): string => {
    const bend = Math.min(60, (x(to) - x(from)) / 2);
    return `M ${x(from)} ${y(from)} C ${x(from) + bend} ${y(from)} ${x(from) + bend} ${y(to)} ${x(from) + 2 * bend} ${y(to)} L ${x(to)} ${y(to)}`;
  };
  const lineUp = (from: PathPoint, to: PathPoint): string => {
    const bend = Math.min(60, (x(to) - x(from)) / 2);
    return `M ${x(from)} ${y(from)} L ${x(to) - 2 * bend} ${y(from)} C ${x(to) - bend} ${y(from)} ${x(to) - bend} ${y(to)} ${x(to)} ${y(to)}`;
  };
  return (
    <div className={styles.picture} style={{ height }} data-crowded={points.length > 7}>
      <svg viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {stretches
          .toSorted((one, other) => Number(one.isOnPath) - Number(other.isOnPath))
          .map(({ from, to, isOnPath }) => {
            const [start, end] = [points[from], points[to]];
            if (!start || !end) return null;
            const goesBack = Math.abs(end.track) < Math.abs(start.track);
            return (
              <path
                key={`${from} ${to}`}
                d={goesBack ? lineUp(start, end) : line(start, end)}
                className={styles.stretch}
                data-thick={isOnPath}
              />
            );
          })}
      </svg>
      {stretches.map(({ from, to, share }) => {
        const [start, end] = [points[from], points[to]];
        if (!start || !end || share === undefined) return null;
        // Beside the bend where the ways part: on the left of one that goes up, above the line of one that goes down or on.
        const bend = Math.min(60, (x(end) - x(start)) / 2);
        const isUp = end.track < start.track;
        const staysLevel = Math.abs(end.track) < Math.abs(start.track);
        const level = staysLevel ? y(start) : isUp ? (y(start) + y(end)) / 2 : y(end);
        return (
          <span
            key={`${from} ${to}`}
            className={styles.share}
            style={{ left: `${(x(start) + (isUp ? bend : 2 * bend)) / 10}%`, top: level }}
            data-up={isUp && !staysLevel}
          >
            {formats.share(share)}
          </span>
        );
      })}
      {points.map((point) => (
        <Point key={point.stepIds[0]} process={process} point={point} left={x(point) / 10} top={y(point)} />
      ))}
    </div>
  );
}

function Point({ process, point, left, top }: { process: Process; point: PathPoint; left: number; top: number }) {
  const { t } = useTexts();
  const { stepIds, track, isTold, isNeeded } = point;
  const [first] = stepIds;
  if (first === undefined) return null;
  const isFolded = stepIds.length > 1;
  const words = isFolded ? t('findings.foldedSteps', { count: stepIds.length }) : nameOf(process, first);
  return (
    <Link
      href={stepPath(process.id, first)}
      className={styles.point}
      style={{ left: `${left}%`, top }}
      data-above={track < 0}
      data-told={isTold}
      data-needed={isNeeded}
      data-folded={isFolded}
    >
      <span className={styles.dot}>{isTold && <IconCheck size={12} stroke={3} aria-hidden="true" />}</span>
      <span className={styles.label}>
        {words}
        {isTold && <span className={styles.told}>{t('findings.legend.told')}</span>}
        {isNeeded && <span className={styles.needed}>{t('findings.neededHere')}</span>}
      </span>
    </Link>
  );
}

function nameOf(process: Process, stepId: StepId): string {
  const number = orderSteps(process).steps.find((place) => place.stepId === stepId)?.number ?? 0;
  return `${number} ${process.steps.find(({ id }) => id === stepId)?.name ?? ''}`;
}
