import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';

/** How reading or writing a file can fail, with the technical reason where that adds something. */
export interface CommandFileFailure {
  kind: keyof typeof messages;
  cause?: string;
}

const messages = {
  'file-missing': { nl: 'het bestand bestaat niet.', en: 'the file does not exist.' },
  'folder-missing': {
    nl: 'de map bestaat niet. Maak eerst de map.',
    en: 'the folder does not exist. Make the folder first.',
  },
  'file-exists': {
    nl: 'het bestand bestaat al. Kies een andere naam, of gebruik --force om het te vervangen.',
    en: 'the file already exists. Choose another name, or use --force to replace it.',
  },
  'not-a-file': { nl: 'dit is geen bestand.', en: 'this is not a file.' },
  'no-permission': {
    nl: 'u hebt geen rechten voor dit bestand of deze map.',
    en: 'you have no permission for this file or folder.',
  },
  'read-only': { nl: 'dit bestand of deze map is alleen-lezen.', en: 'this file or folder is read-only.' },
  'disk-full': { nl: 'de schijf is vol.', en: 'the disk is full.' },
  'file-busy': {
    nl: 'een ander programma gebruikt dit bestand.',
    en: 'another program is using this file.',
  },
  io: { nl: 'lezen of schrijven lukt niet ({cause}).', en: 'reading or writing fails ({cause}).' },
} satisfies Record<string, Message>;

/** One line: which file, and why it cannot be read or written. */
export function wordFileFailure(path: string, { kind, cause = '' }: CommandFileFailure, language: Language): string {
  return `leidraad: ${path}: ${formatMessage(messages[kind], language, { cause })}`;
}
