import { Packer, type Document } from 'docx';

/** The parts of a document by their path: XML as text, pictures as bytes. */
export type WordFiles = Record<string, string | Uint8Array>;

/**
 * The parts of a document before they are packed. `Packer` itself only gives them packed; they still have to be dressed and numbered, and packing
 * and unpacking seven million characters once more is a third of all the work. docx is pinned to the version whose packer this is.
 */
export function wordFiles(document: Document): WordFiles {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- docx keeps the type of its compiler to itself
  const parts: Map<string, string | Uint8Array> = Packer['compiler'].compile(document);
  return Object.fromEntries(parts);
}
