import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPdfPrinter } from '../../electron/main/print-pdf.ts';
import { fake, resetFakeElectron, type FakeBrowserWindow, type FakeSession } from '../contract/fake-electron.ts';

vi.mock('electron', async () => (await import('../contract/fake-electron.ts')).electronModule);

beforeEach(() => resetFakeElectron());

const html = new TextEncoder().encode('<!doctype html><title>Plan</title>');
const pdf = new TextEncoder().encode('%PDF-1.7');
const never = new AbortController().signal;

/** Does something with every window that printing opens, before its page is loaded. */
function whenLoading(act: (window: FakeBrowserWindow, address: string) => Promise<void> | void): void {
  fake.app.on('web-contents-created', () => {
    const window = fake.windows.at(-1);
    window?.loadURL.mockImplementation(async (address) => act(window, address));
  });
}

function printSession(): FakeSession {
  const own = fake.partitions.get('print');
  if (!own) throw new Error('Printing has no session of its own');
  return own;
}

async function get(url: string, method = 'GET'): Promise<Response> {
  // `Request` refuses addresses it does not know; Electron hands over just these two.
  return (await printSession().serve?.({ url, method } as Request)) ?? Response.error();
}

function isCancelled(url: string): boolean {
  let isStopped = false;
  printSession().webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, (answer: { cancel: boolean }) => {
    isStopped = answer.cancel;
  });
  return isStopped;
}

describe('the printer of the app', () => {
  it('shows the document in a hidden page without script or bridge, and gives a tagged PDF with an outline', async () => {
    const print = createPdfPrinter();
    let shown = '';
    whenLoading(async ({ webContents }, address) => {
      webContents.printToPDF.mockResolvedValue(pdf);
      const response = await get(address);
      shown = await response.text();
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
      );
    });
    expect(await print(html, never)).toEqual(pdf);
    expect(shown).toContain('<title>Plan</title>');
    const [window] = fake.windows;
    expect(window?.options).toEqual({
      show: false,
      webPreferences: {
        session: printSession(),
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
    expect(window?.webContents.printToPDF).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true }),
    );
    expect(window?.destroy).toHaveBeenCalledOnce();
  });

  it('reaches the document itself and nothing else, and that only while it is printed', async () => {
    const print = createPdfPrinter();
    let itsAddress = '';
    whenLoading(async (_window, address) => {
      itsAddress = address;
      expect(isCancelled(address)).toBe(false);
      expect(isCancelled('data:image/svg+xml;base64,AA==')).toBe(false);
      const elsewhere = ['https://example.com/', 'http://127.0.0.1/', 'file:///etc/passwd', 'app://leidraad/'];
      expect(elsewhere.filter((url) => !isCancelled(url))).toEqual([]);
      expect((await get('app://leidraad/')).status).toBe(404);
      expect((await get(address, 'POST')).status).toBe(404);
    });
    await print(html, never);
    expect(new URL(itsAddress).host).not.toBe('leidraad');
    expect(isCancelled(itsAddress)).toBe(true);
    expect((await get(itsAddress)).status).toBe(404);
    expect(printSession().setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
    expect(printSession().setPermissionCheckHandler.mock.calls[0]?.[0]()).toBe(false);
  });

  it.each([
    { what: 'the person stops', give: (_window: FakeBrowserWindow, stop: () => void) => stop() },
    {
      what: 'its page crashes',
      give: ({ webContents }: FakeBrowserWindow) => void webContents.emit('render-process-gone', {}, {}),
    },
  ])('gives nothing and closes its page when $what', async ({ give }) => {
    const print = createPdfPrinter();
    const controller = new AbortController();
    whenLoading(async (window) => {
      give(window, () => controller.abort());
      await new Promise(() => undefined);
    });
    expect(await print(html, controller.signal)).toBeUndefined();
    expect(fake.windows[0]?.destroy).toHaveBeenCalledOnce();
  });

  it('gives nothing when printing fails, and prints the next document as ever', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const print = createPdfPrinter();
    whenLoading(({ webContents }) => {
      if (fake.windows.length === 1) webContents.printToPDF.mockRejectedValue(new Error('no paper'));
      else webContents.printToPDF.mockResolvedValue(pdf);
    });
    expect(await print(html, never)).toBeUndefined();
    expect(await print(html, never)).toEqual(pdf);
    expect(fake.windows.map(({ destroy }) => destroy.mock.calls.length)).toEqual([1, 1]);
  });
});
