import { protocol } from 'electron';
import { securityHeaders } from '../backend/window/content-security-policy.ts';
import { readWindowFile } from '../backend/window/read-window-file.ts';

const scheme = 'app';
const host = 'leidraad';

/** Origin of the window: the only one that may call the host. */
export const appOrigin = `${scheme}://${host}`;

/** Address of the window. */
export const appAddress = `${appOrigin}/`;

/** Makes `app://` a scheme with an origin of its own, as `https` is; must happen before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Hands out the files of the window under `app://leidraad/`. */
export function serveWindow(rendererFolder: string): void {
  protocol.handle(scheme, async (request) => {
    const address = new URL(request.url);
    const isOurs = address.host === host && request.method === 'GET';
    const file = isOurs ? await readWindowFile(rendererFolder, address.pathname) : undefined;
    if (!file) return new Response('404\n', { status: 404, headers: securityHeaders });
    return new Response(new Uint8Array(file.content), {
      headers: { ...securityHeaders, 'content-type': file.contentType },
    });
  });
}
