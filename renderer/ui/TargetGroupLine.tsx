import { targetGroupStyle } from './target-group-style.ts';

/** A stretch of the thread of a target group: a horizontal line in its colour and dash, filling the width of its place. */
export function TargetGroupLine({ index, className }: { index: number; className?: string | undefined }) {
  const { color, dash, cap, isDouble } = targetGroupStyle(index);
  const width = isDouble ? 3.5 : 2.25;
  return (
    <svg className={className} height="6" width="100%" aria-hidden="true" focusable="false" preserveAspectRatio="none">
      <line
        x1="0"
        x2="100%"
        y1="3"
        y2="3"
        stroke={color}
        strokeWidth={width}
        strokeDasharray={dash}
        strokeLinecap={cap}
      />
      {isDouble && <line x1="0" x2="100%" y1="3" y2="3" stroke="var(--paper)" strokeWidth="1.2" />}
    </svg>
  );
}
