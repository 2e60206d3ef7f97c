import type { Finding } from '#core/analysis/finding.ts';
import type { Fact } from '#core/model/fact.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import type { DocumentRange } from '../markdown/text-positions.ts';

/** Something to say about a piece of the text. */
export interface CheckPlace extends DocumentRange {
  /** Stays the same while the finding stands at the same words. */
  id: string;
  look: 'error' | 'warning' | 'hint' | 'difficult' | 'long' | 'fact';
  about:
    | { kind: 'finding'; finding: Finding; spot: NonNullable<Finding['spans']>[number] }
    /** A value that is a known fact. */
    | { kind: 'fact'; text: string; facts: readonly { info: InformationItem; fact: Fact }[] }
    /** A link that leads nowhere; `meant` where it is plain what was meant. */
    | { kind: 'link'; address: string; meant?: string };
  /** Words in a long sentence. */
  words?: number;
}
