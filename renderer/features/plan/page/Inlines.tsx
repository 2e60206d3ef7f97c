import type { Inline } from '#core/plan/plan-tree.ts';
import styles from './PlanBlock.module.css';

/** Running text. A link looks like one but leads nowhere: this is a preview, and the app never leaves itself. */
export function Inlines({ content }: { content: readonly Inline[] }) {
  return content.map((inline, index) => {
    const className = [
      inline.isBold && styles.bold,
      inline.isItalic && styles.italic,
      inline.href !== undefined && styles.link,
    ]
      .filter(Boolean)
      .join(' ');
    return (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of text have no identity but their place
      <span key={index} className={className === '' ? undefined : className} title={inline.href}>
        {inline.text}
      </span>
    );
  });
}
