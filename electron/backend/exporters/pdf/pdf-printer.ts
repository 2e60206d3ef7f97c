/** Prints an HTML document as a tagged PDF with an outline; undefined when that did not work, or was stopped. */
export type PdfPrinter = (html: Uint8Array, signal: AbortSignal) => Promise<Uint8Array | undefined>;
