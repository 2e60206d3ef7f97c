import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type Session, type WebPreferences } from 'electron';
import type { PdfPrinter } from '../backend/exporters/pdf/pdf-printer.ts';
import { logBug } from '../backend/log-bug.ts';
import { appOrigin } from './app-protocol.ts';

/** The documents that are being printed, by the one address each has for as long as it is. */
type Documents = ReadonlyMap<string, Uint8Array>;

/** Where documents stand to be printed: a host of its own, so that such a page is never taken for our window. */
const printOrigin = appOrigin.replace('//', '//print.');

/** What a document may do: show the pictures and the style that are in it. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** A page that can only be looked at: no script, no bridge, nothing of Node. */
const preferences: WebPreferences = {
  javascript: false,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  devTools: false,
};

/** Prints in a hidden window of our own, so that a PDF needs no browser on the machine. Make it once, when Electron is ready. */
export function createPdfPrinter(): PdfPrinter {
  const documents = new Map<string, Uint8Array>();
  const ownSession = sessionOf(documents);
  return async (html, signal) => {
    if (signal.aborted) return undefined;
    const address = `${printOrigin}/${randomUUID()}`;
    documents.set(address, html);
    const window = new BrowserWindow({ show: false, webPreferences: { ...preferences, session: ownSession } });
    try {
      const givenUp = whenGivenUp(window, signal);
      return await Promise.race([print(window, address), givenUp]);
    } catch (error) {
      logBug('printing', error);
      return undefined;
    } finally {
      documents.delete(address);
      window.destroy();
    }
  };
}

async function print(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address);
  return window.webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
}

/** Ends when the person stops, when it takes too long, or when the page crashes: printing itself might then never end. */
async function whenGivenUp(window: BrowserWindow, signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const giveUp = (): void => resolve(undefined);
    signal.addEventListener('abort', giveUp, { once: true });
    window.webContents.once('render-process-gone', giveUp);
  });
}

/** A session in memory that reaches the documents and nothing else: no network, no files, no permissions. */
function sessionOf(documents: Documents): Session {
  const own = session.fromPartition('print');
  own.protocol.handle(new URL(appOrigin).protocol.slice(0, -1), ({ url, method }) => {
    const html = method === 'GET' ? documents.get(url) : undefined;
    return html ? new Response(new Uint8Array(html), { headers }) : new Response('404\n', { status: 404, headers });
  });
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !url.startsWith('data:') && !documents.has(url) }),
  );
  return own;
}
