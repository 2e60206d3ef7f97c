import { app, session, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { appAddress, appOrigin } from './app-protocol.ts';

/** Schemes that never leave this machine. */
const localSchemes = new Set(['app:', 'data:', 'blob:', 'devtools:']);

/** Keeps every page, present and future, on our own address: no navigation, no other windows, no webviews, no permissions, no network. */
export function guardEverything(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !localSchemes.has(new URL(url).protocol) });
  });
}

/** Whether a call comes from the main frame of our own page; anything else, such as a frame inside it, is refused. */
export function isOurWindow(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const { senderFrame } = event;
  return senderFrame !== null && senderFrame.origin === appOrigin && senderFrame.parent === null;
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Our page itself, at whatever place in it: loading it again is no leaving. */
function isOurPage(url: string): boolean {
  return url.split('#', 1)[0] === appAddress;
}
