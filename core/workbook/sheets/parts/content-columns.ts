import type { Message } from '#core/messages/format-message.ts';

/** The columns of the content sheet that a person reads and may change, in their order: head and width in characters. */
export const contentSheetColumns = [
  { key: 'title', head: { nl: 'Middel', en: 'Content' }, width: 32 },
  { key: 'groups', head: { nl: 'Doelgroep', en: 'Target group' }, width: 24 },
  { key: 'channels', head: { nl: 'Kanaal', en: 'Channel' }, width: 22 },
  { key: 'owner', head: { nl: 'Eigenaar', en: 'Owner' }, width: 20 },
  { key: 'status', head: { nl: 'Status', en: 'Status' }, width: 14 },
  { key: 'due', head: { nl: 'Tekst klaar', en: 'Text ready' }, width: 13 },
  { key: 'publish', head: { nl: 'Gaat uit', en: 'Goes out' }, width: 13 },
  { key: 'review', head: { nl: 'Nakijken op', en: 'Review on' }, width: 13 },
  { key: 'purpose', head: { nl: 'Doel', en: 'Purpose' }, width: 20 },
  { key: 'sender', head: { nl: 'Afzender', en: 'Sender' }, width: 20 },
  { key: 'tells', head: { nl: 'We vertellen', en: 'We tell' }, width: 36 },
  { key: 'asks', head: { nl: 'We vragen', en: 'We ask' }, width: 30 },
  { key: 'locale', head: { nl: 'Taal', en: 'Language' }, width: 8 },
  { key: 'text', head: { nl: 'Tekst', en: 'Text' }, width: 60 },
] as const satisfies readonly { key: string; head: Message; width: number }[];

/** Name of a column of the content sheet. */
export type ContentSheetColumn = (typeof contentSheetColumns)[number]['key'];
