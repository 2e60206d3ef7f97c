import type { Language } from '#core/messages/format-message.ts';
import type { Inline } from '#core/plan/plan-tree.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import styles from './PlanBlock.module.css';

interface InlinesProps {
  content: readonly Inline[];
  /** Where there is little room: how long words are broken. */
  narrow?: { language: Language; lettersOnLine: number };
}

/** Running text. A link looks like one but leads nowhere: this is a preview, and the app never leaves itself. */
export function Inlines({ content, narrow }: InlinesProps) {
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
        {narrow ? softHyphens(inline.text, narrow.language, narrow.lettersOnLine) : inline.text}
      </span>
    );
  });
}
