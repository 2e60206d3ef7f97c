import type { Message } from '#core/messages/format-message.ts';
import type { Shorthand } from './small-workspace.ts';

/** A rule at work in a small workspace: where it goes wrong, or where it goes right. */
export interface RuleExample {
  /** What is so in it, in one sentence. */
  says: Message;
  workspace: Shorthand;
  /** What the rule finds in it, as `messageId anchor discriminators (groups)`; nothing means that it goes right. */
  finds: readonly string[];
}
