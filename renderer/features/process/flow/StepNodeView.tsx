import { Handle, Position, type NodeProps } from '@xyflow/react';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { lettersOnLine } from '../layout/letters-on-line.ts';
import type { StepNode } from './flow-graph.ts';
import styles from './Flow.module.css';

/** A step on the canvas: number, name and kind, with a handle to draw a way from and to. Where ways part or meet, the handle is the sign BPMN has for it. */
export function StepNodeView({ data, selected }: NodeProps<StepNode>) {
  const { t } = useTexts();
  const { contentLocale } = useWorkspace();
  const { step, number, splits, joins } = data;
  const words = step.kind === 'contact' ? t(`initiator.${step.initiator}`) : t(`stepKind.${step.kind}`);
  return (
    <div className={styles.step} data-kind={step.kind} data-role={step.role} data-selected={selected}>
      <Handle type="target" position={Position.Left} className={styles.handle ?? ''} data-gateway={joins}>
        {joins && <Gateway isAll={joins === 'all'} words={t(`join.${joins}`)} />}
      </Handle>
      <p className={styles.name} dir="auto" title={step.name}>
        <span className={styles.number}>{number}</span> {softHyphens(step.name, contentLocale, lettersOnLine.name.wide)}
      </p>
      <p className={styles.kind}>{words}</p>
      <Handle type="source" position={Position.Right} className={styles.handle ?? ''} data-gateway={splits}>
        {splits && <Gateway isAll={splits === 'all'} words={t(`split.${splits}`)} />}
      </Handle>
    </div>
  );
}

function Gateway({ isAll, words }: { isAll: boolean; words: string }) {
  return (
    <svg className={styles.gateway} viewBox="0 0 24 24" role="img" aria-label={words}>
      <title>{words}</title>
      <path d="M12 1 23 12 12 23 1 12Z" className={styles.diamond} />
      <path d={isAll ? 'M12 7v10M7 12h10' : 'm8.5 8.5 7 7m0-7-7 7'} className={styles.sign} />
    </svg>
  );
}
