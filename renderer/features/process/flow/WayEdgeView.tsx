import { BaseEdge, EdgeLabelRenderer, getSmoothStepPath, type EdgeProps } from '@xyflow/react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { roundedPath } from './rounded-path.ts';
import type { WayEdge } from './flow-graph.ts';
import styles from './Flow.module.css';

/** A way between two steps, with its condition and share; a way back is dashed. */
export function WayEdgeView(props: EdgeProps<WayEdge>) {
  const { id, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data, selected, markerEnd } = props;
  const { formats } = useTexts();
  const [ownPath, ownX, ownY] = getSmoothStepPath({
    sourceX,
    sourceY,
    targetX,
    targetY,
    sourcePosition,
    targetPosition,
    borderRadius: 10,
  });
  const { points = [], label } = data?.route ?? {};
  const path = points.length > 1 ? roundedPath(points) : ownPath;
  const { x: labelX, y: labelY } = label ?? { x: ownX, y: ownY };
  const { condition, probability } = data?.way ?? {};
  const words = [probability === undefined ? undefined : formats.share(probability), condition].filter(Boolean);
  return (
    <>
      <BaseEdge
        id={id}
        path={path}
        {...(markerEnd === undefined ? {} : { markerEnd })}
        style={{
          stroke: selected ? 'var(--accent)' : 'var(--ink-2)',
          strokeWidth: selected ? 2.5 : 1.5,
          ...(data?.isLoop ? { strokeDasharray: '6 4' } : {}),
        }}
      />
      {words.length > 0 && (
        <EdgeLabelRenderer>
          <span
            className={styles.label}
            style={{ transform: `translate(-50%, -50%) translate(${labelX}px, ${labelY}px)` }}
          >
            {words.join(' ')}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
}
