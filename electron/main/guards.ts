import { app, session, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { appAddress, appOrigin } from './app-protocol.ts';

/** Schemes that never leave this machine. */
const localSchemes = new Set(['app:', 'data:', 'blob:', 'devtools:']);

/** What our own page may ask for: presenting full screen, and putting a picture on the clipboard. Nothing that reads, listens or leaves the machine. */
const allowedPermissions: ReadonlySet<string> = new Set(['fullscreen', 'clipboard-sanitized-write']);

/** Keeps every page, present and future, on our own address: no navigation, no other windows, no webviews, no network, and no permissions but two. */
export function guardEverything(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, decide, { isMainFrame, requestingUrl }) =>
    decide(allowedPermissions.has(permission) && isMainFrame && isOurPage(requestingUrl)),
  );
  defaultSession.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin, { isMainFrame }) =>
      allowedPermissions.has(permission) && isMainFrame && requestingOrigin.replace(/\/$/, '') === appOrigin,
  );
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
