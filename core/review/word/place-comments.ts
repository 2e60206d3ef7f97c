import type { FieldSource } from '#core/plan/plan-tree.ts';
import { walkXml } from './walk-xml.ts';

/** Where a comment stands in the document. */
interface Anchor {
  /** Bookmarks that were open where its range began, the innermost last. */
  around: FieldSource[];
  /** Bookmarks that began inside its range. */
  inside: FieldSource[];
  row: Row | undefined;
  heading: FieldSource | undefined;
  /** In text that was moved here: row and heading say nothing of where it came from. */
  isMoved: boolean;
}

/** A row of a table; its first bookmark counts for comments beside one. */
interface Row {
  first?: FieldSource;
}

/** What a document says of its comments: the object of each by its id, and whether it had bookmarks of ours at all. */
export interface PlacedComments {
  places: ReadonlyMap<string, FieldSource>;
  hasOwnBookmarks: boolean;
  hasKnownBookmarks: boolean;
}

const ownBookmark = /^_L[0-9a-f]{12}(_|$)/;
const headingStyle = /^(heading|kop)\s?\d/i;

/** Finds the object of every comment in `word/document.xml`; one that has none is left out. */
export function placeComments(xml: string, read: (bookmark: string) => FieldSource | undefined): PlacedComments {
  const walk = new DocumentWalk(read);
  walkXml(xml, { open: (name, attributes) => walk.open(name, attributes), close: (name) => walk.close(name) });
  return walk.result();
}

/** Follows bookmarks, ranges, rows and headings through a document. */
class DocumentWalk {
  readonly #read: (bookmark: string) => FieldSource | undefined;
  readonly #bookmarks = new Map<string, FieldSource>();
  readonly #anchors = new Map<string, Anchor>();
  readonly #ranges = new Set<Anchor>();
  readonly #rows: Row[] = [];
  #heading: FieldSource | undefined;
  #paragraph: { isHeading: boolean; first?: FieldSource } = { isHeading: false };
  #moves = 0;
  #hasOwnBookmarks = false;
  #hasKnownBookmarks = false;

  constructor(read: (bookmark: string) => FieldSource | undefined) {
    this.#read = read;
  }

  open(name: string, { id = '', name: bookmark = '', val = '' }: Readonly<Record<string, string>>): void {
    if (name === 'tr') this.#rows.push({});
    else if (name === 'p') this.#paragraph = { isHeading: false };
    else if (name === 'pStyle') this.#paragraph.isHeading = headingStyle.test(val);
    else if (name === 'moveTo') this.#moves += 1;
    else if (name === 'bookmarkStart') this.#openBookmark(id, bookmark);
    else if (name === 'bookmarkEnd') this.#bookmarks.delete(id);
    else if (name === 'commentRangeStart') this.#ranges.add(this.#anchorAt(id));
    else if (name === 'commentRangeEnd') this.#endRange(id);
    // Of a comment whose range was deleted only the reference is left.
    else if (name === 'commentReference' && !this.#anchors.has(id)) this.#anchorAt(id);
  }

  close(name: string): void {
    if (name === 'tr') this.#rows.pop();
    else if (name === 'moveTo') this.#moves -= 1;
    else if (name === 'p' && this.#paragraph.isHeading) this.#heading = this.#paragraph.first ?? this.#heading;
  }

  result(): PlacedComments {
    const places = new Map<string, FieldSource>();
    for (const [id, { around, inside, row, heading, isMoved }] of this.#anchors) {
      const beside = isMoved ? undefined : (row?.first ?? (row ? undefined : heading));
      const place = around.at(-1) ?? inside[0] ?? beside;
      if (place) places.set(id, place);
    }
    return { places, hasOwnBookmarks: this.#hasOwnBookmarks, hasKnownBookmarks: this.#hasKnownBookmarks };
  }

  #openBookmark(id: string, bookmark: string): void {
    this.#hasOwnBookmarks ||= ownBookmark.test(bookmark);
    const source = this.#read(bookmark);
    if (!source) return;
    this.#hasKnownBookmarks = true;
    this.#bookmarks.set(id, source);
    this.#paragraph.first ??= source;
    const row = this.#rows.at(-1);
    if (row) row.first ??= source;
    for (const anchor of this.#ranges) anchor.inside.push(source);
  }

  #anchorAt(id: string): Anchor {
    const anchor: Anchor = {
      around: [...this.#bookmarks.values()],
      inside: [],
      row: this.#rows.at(-1),
      heading: this.#heading,
      isMoved: this.#moves > 0,
    };
    this.#anchors.set(id, anchor);
    return anchor;
  }

  #endRange(id: string): void {
    const anchor = this.#anchors.get(id);
    if (anchor) this.#ranges.delete(anchor);
  }
}
