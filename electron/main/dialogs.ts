import { basename } from 'node:path';
import { dialog, shell, type BaseWindow } from 'electron';
import { extensionOf, type FileFormat } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import type { Backend } from '../backend/create-backend.ts';
import type { NativeDialogs } from '../backend/native-dialogs.ts';

const texts = {
  workspace: { nl: 'Werkruimte van Leidraad', en: 'Leidraad workspace' },
  word: { nl: 'Word-document', en: 'Word document' },
  html: { nl: 'Webpagina', en: 'Web page' },
  pdf: { nl: 'Pdf-document', en: 'PDF document' },
  markdown: { nl: 'Markdown-tekst', en: 'Markdown text' },
  xlsx: { nl: 'Excel-werkmap', en: 'Excel workbook' },
  csv: { nl: 'CSV-bestand', en: 'CSV file' },
  svg: { nl: 'SVG-afbeelding', en: 'SVG picture' },
  png: { nl: 'PNG-afbeelding', en: 'PNG picture' },
  zip: { nl: 'Zip-bestand', en: 'Zip file' },
  mermaid: { nl: 'Mermaid-tekst', en: 'Mermaid text' },
  notSaved: { nl: 'Niet alles is opgeslagen.', en: 'Not everything has been saved.' },
  tryAgain: { nl: 'Opnieuw proberen', en: 'Try again' },
  stay: { nl: 'Niet sluiten', en: 'Do not close' },
  savingSlow: { nl: 'Het opslaan duurt lang.', en: 'Saving takes long.' },
  savingSlowDetail: {
    nl: 'Reageert de schijf of het netwerk wel? Sluit u nu, dan haalt Leidraad uw laatste wijzigingen de volgende keer terug.',
    en: 'Does the disk or the network respond? If you close now, Leidraad brings your last changes back next time.',
  },
  keepWaiting: { nl: 'Wachten', en: 'Wait' },
  closeNow: { nl: 'Nu sluiten', en: 'Close now' },
  closeAnyway: { nl: 'Sluiten zonder op te slaan', en: 'Close without saving' },
} satisfies Record<string, Message>;

/** What the dialogs need to know each time. */
export interface DialogCircumstances {
  /** The window the dialog belongs to. */
  window: () => BaseWindow;
  language: () => Promise<Language>;
}

/** What the person chose when something could not be saved. */
export type UnsavedChoice = 'try-again' | 'stay' | 'close-anyway';

/** The file dialogs of the operating system. */
export function createNativeDialogs({ language, window }: DialogCircumstances): NativeDialogs {
  const filters = async (format: FileFormat) => [
    { name: formatMessage(texts[format], await language()), extensions: [extensionOf[format]] },
  ];
  return {
    chooseToOpen: async () => {
      const options = { filters: await filters('workspace'), properties: ['openFile' as const] };
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), options);
      return canceled ? undefined : filePaths[0];
    },
    chooseToCreate: async (suggestedName, format) => {
      const options = {
        filters: await filters(format),
        defaultPath: suggestedName,
        properties: ['createDirectory' as const],
      };
      const { canceled, filePath } = await dialog.showSaveDialog(window(), options);
      return canceled || filePath === '' ? undefined : filePath;
    },
    showInFolder: (path) => shell.showItemInFolder(path),
  };
}

/** Asks whether to go on waiting for a disk that does not answer. */
export async function askAboutSlowSaving({ language, window }: DialogCircumstances): Promise<'wait' | 'close-anyway'> {
  const spoken = await language();
  const { response } = await dialog.showMessageBox(window(), {
    type: 'warning',
    message: formatMessage(texts.savingSlow, spoken),
    detail: formatMessage(texts.savingSlowDetail, spoken),
    buttons: [texts.keepWaiting, texts.closeNow].map((text) => formatMessage(text, spoken)),
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1 ? 'close-anyway' : 'wait';
}

/** Asks what to do with what could not be saved when the window closes. */
export async function askAboutUnsaved(
  { language, window }: DialogCircumstances,
  failures: Awaited<ReturnType<Backend['close']>>,
): Promise<UnsavedChoice> {
  const spoken = await language();
  const choices: UnsavedChoice[] = ['try-again', 'stay', 'close-anyway'];
  const buttons = [texts.tryAgain, texts.stay, texts.closeAnyway].map((text) => formatMessage(text, spoken));
  const { response } = await dialog.showMessageBox(window(), {
    type: 'warning',
    message: formatMessage(texts.notSaved, spoken),
    detail: failures.map(({ error, path }) => `${basename(path)}: ${wordHostError(error, spoken)}`).join('\n'),
    buttons,
    defaultId: 0,
    cancelId: 1,
  });
  return choices[response] ?? 'stay';
}
