import type { Message } from '#core/messages/format-message.ts';
import type { Channel } from '#core/model/channel.ts';
import type { ResponseExpectation } from '#core/model/response-expectation.ts';

/** A figure of a source, in words; as an expectation where a channel can start from it. */
export interface Figure {
  words: Message;
  expectation?: Pick<ResponseExpectation, 'within' | 'share'> & { medium: Channel['medium'] };
}

/** A book, article or law that rules, measures or templates rest on. */
export interface Source {
  id: string;
  /** Person or organisation. */
  author: string;
  title: string;
  /** Absent where the source itself gives none. */
  year?: number;
  /** How rules and pages name it; what follows (a paragraph, a trend) is the place in it. */
  citedAs: string;
  /** What Leidraad takes from it. */
  usedFor: Message;
  figures: readonly Figure[];
}
