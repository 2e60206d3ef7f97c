const mebibyte = 1024 * 1024;

/** What a workspace file may measure when it is read (03.7), in bytes of UTF-8 and in levels. */
export const limits = {
  fileBytes: 256 * mebibyte,
  depth: 64,
  stringBytes: mebibyte,
  versionContentBytes: 64 * mebibyte,
  /** For whoever unpacks the content of a version. */
  versionInflatedBytes: 256 * mebibyte,
} as const;

/** Keys that could reach the prototype of an object; no workspace may have them. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a text takes more bytes in UTF-8 than allowed; only counts where its length leaves doubt. */
export function isLongerThan(text: string, bytes: number): boolean {
  if (text.length * 3 <= bytes) return false;
  return text.length > bytes || utf8Bytes(text) > bytes;
}

/** Size of a text in UTF-8, in bytes; a lone surrogate counts as the three bytes of its replacement. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) ?? 0;
    if (point > 0xffff) index++;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
