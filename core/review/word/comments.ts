import { walkXml } from './walk-xml.ts';

/** A comment as the document has it. */
export interface WordComment {
  /** Id inside the document; another time it may be another. */
  id: string;
  author: string;
  /** As it is written there; without offset it is local time. */
  date: string;
  text: string;
  /** Of its last paragraph: what replies and resolved refer to. */
  paragraphId: string;
}

/** Reads `word/comments.xml`. What was deleted inside a comment stays away. */
export function readComments(xml: string): WordComment[] {
  const comments: WordComment[] = [];
  let current: WordComment | undefined;
  let paragraphs: string[] = [];
  let isText = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'comment') {
        const { id = '', author = '', date = '' } = attributes;
        current = { id, author: author.trim(), date, text: '', paragraphId: '' };
        paragraphs = [];
      } else if (name === 'p' && current) {
        paragraphs.push('');
        current.paragraphId = attributes['paraId'] ?? current.paragraphId;
      } else if (name === 't') isText = true;
      else if (name === 'tab') append(' ');
      else if (name === 'br' || name === 'cr') append('\n');
    },
    close(name) {
      if (name === 't') isText = false;
      if (name !== 'comment' || !current) return;
      comments.push({ ...current, text: paragraphs.join('\n').trim() });
      current = undefined;
    },
    text(text) {
      if (isText) append(text);
    },
  });
  return comments;

  function append(text: string): void {
    if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
  }
}

/** What `word/commentsExtended.xml` says of a comment, by the id of its last paragraph. */
export interface CommentThread {
  /** Paragraph of the comment that it replies to. */
  parent?: string;
  isResolved: boolean;
}

/** Reads which comments are replies and which threads are resolved. */
export function readThreads(xml: string): Map<string, CommentThread> {
  const threads = new Map<string, CommentThread>();
  walkXml(xml, {
    open(name, { paraId, paraIdParent, done }) {
      if (name !== 'commentEx' || paraId === undefined) return;
      const isResolved = done === '1' || done === 'true';
      threads.set(paraId, { isResolved, ...(paraIdParent === undefined ? {} : { parent: paraIdParent }) });
    },
  });
  return threads;
}
