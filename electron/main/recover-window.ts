import { dialog, type BrowserWindow } from 'electron';
import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import { appAddress } from './app-protocol.ts';

const texts = {
  crashed: {
    nl: 'Het venster van Leidraad is een paar keer vastgelopen. Uw wijzigingen zijn bewaard.',
    en: 'The window of Leidraad has crashed a few times. Your changes have been kept.',
  },
  hangs: {
    nl: 'Het venster van Leidraad reageert niet. Uw wijzigingen zijn bewaard.',
    en: 'The window of Leidraad does not respond. Your changes have been kept.',
  },
  wait: { nl: 'Wachten', en: 'Wait' },
  reload: { nl: 'Opnieuw laden', en: 'Load again' },
} satisfies Record<string, Message>;

const mostCrashes = 3;
const withinMs = 60_000;

/** What recovering needs. */
export interface RecoverOptions {
  language: () => Promise<Language>;
  now?: () => number;
}

/**
 * Brings back a page that crashed or hangs. The open workspace lives in this process, so the new page finds it with every change that was acknowledged.
 * A page that keeps crashing is loaded again only when the person says so.
 */
export function recoverWindow(window: BrowserWindow, { language, now = Date.now }: RecoverOptions): void {
  let crashes: number[] = [];
  const ask = async (question: Message, choices: readonly Message[]): Promise<number> => {
    const spoken = await language();
    const buttons = choices.map((choice) => formatMessage(choice, spoken));
    const message = formatMessage(question, spoken);
    return (await dialog.showMessageBox(window, { type: 'warning', message, buttons, cancelId: 0 })).response;
  };
  const load = (): void => void window.loadURL(appAddress);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    crashes = [...crashes.filter((moment) => now() - moment < withinMs), now()];
    if (crashes.length < mostCrashes) load();
    else void ask(texts.crashed, [texts.reload]).then(load);
  });
  const whenHanging = async (): Promise<void> => {
    const choice = await ask(texts.hangs, [texts.wait, texts.reload]);
    // A page that hangs cannot be left; ending it is told as a crash, which loads it again.
    if (choice === 1) window.webContents.forcefullyCrashRenderer();
  };
  window.on('unresponsive', () => void whenHanging());
}
