import type { Message } from '#core/messages/format-message.ts';

/** What stands before the number of a caption; Word counts each by itself. */
export const captionLabels: Record<'figure' | 'table', Message> = {
  figure: { nl: 'Figuur', en: 'Figure' },
  table: { nl: 'Tabel', en: 'Table' },
};

/** The bookmark around the label and number of a caption. */
export function captionBookmark(kind: 'figure' | 'table', number: number): string {
  return `${kind}_${number}`;
}
