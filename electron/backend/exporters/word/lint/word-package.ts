import { strFromU8, unzipSync } from 'fflate';

/** The parts of a document that are XML, as text, and the names of all parts. */
export interface WordPackage {
  names: ReadonlySet<string>;
  /** The document, its headers and footers: what people read. */
  stories: readonly { name: string; xml: string }[];
  text(name: string): string;
}

/** One check: what is wrong, a sentence each. */
export type WordCheck = (document: WordPackage) => string[];

/** Unpacks a document for its checks. */
export function readWordPackage(bytes: Uint8Array): WordPackage {
  const files = unzipSync(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const names = Object.keys(files);
  const stories = names
    .filter((name) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name))
    .map((name) => ({ name, xml: text(name) }));
  return { names: new Set(names), stories, text };
}
