import type { Node, NodeProps } from '@xyflow/react';
import styles from './Flow.module.css';

/** A lane behind the steps. */
export type LaneNode = Node<{ name: string }, 'lane'>;

/** See `LaneNode`. */
export function LaneNodeView({ data }: NodeProps<LaneNode>) {
  return (
    <div className={styles.lane}>
      <span className={styles.laneName}>{data.name}</span>
    </div>
  );
}
