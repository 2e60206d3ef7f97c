import { Handle, Position, type NodeProps } from '@xyflow/react';
import { useTexts } from '../../../i18n/use-texts.ts';
import type { StepNode } from './flow-graph.ts';
import styles from './Flow.module.css';

/** A step on the canvas: number, name and kind, with a handle to draw a way from and to. */
export function StepNodeView({ data, selected }: NodeProps<StepNode>) {
  const { t } = useTexts();
  const { step, number } = data;
  const words = step.kind === 'contact' ? t(`initiator.${step.initiator}`) : t(`stepKind.${step.kind}`);
  return (
    <div className={styles.step} data-kind={step.kind} data-role={step.role} data-selected={selected}>
      <Handle type="target" position={Position.Left} className={styles.handle ?? ''} />
      <p className={styles.name} title={step.name}>
        <span className={styles.number}>{number}</span> {step.name}
      </p>
      <p className={styles.kind}>{words}</p>
      <Handle type="source" position={Position.Right} className={styles.handle ?? ''} />
    </div>
  );
}
