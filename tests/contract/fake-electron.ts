import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

type Handler = (event: unknown, args: unknown) => unknown;

/** Where a call seems to come from, as Electron tells it. */
export interface FakeFrame {
  origin: string;
  parent: FakeFrame | null;
}

/** The main frame of our own window. */
export const ownFrame: FakeFrame = { origin: 'app://leidraad', parent: null };

/** A page as Electron's main process sees it. */
export class FakeWebContents extends EventEmitter {
  readonly forcefullyCrashRenderer = vi.fn<() => void>();
  readonly printToPDF = vi.fn<(options: unknown) => Promise<Uint8Array>>(async () => new Uint8Array());
  openHandler: ((details: { url: string }) => { action: string }) | undefined;

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }

  /** Reaches what the preload bridge listens to, copied as between processes. */
  send(channel: string, event: unknown): void {
    fake.ipcRenderer.emit(channel, {}, structuredClone(event));
  }
}

/** A window as Electron's main process sees it. */
export class FakeBrowserWindow extends EventEmitter {
  readonly options: unknown;
  readonly webContents = new FakeWebContents();
  readonly show = vi.fn<() => void>();
  readonly focus = vi.fn<() => void>();
  readonly restore = vi.fn<() => void>();
  readonly destroy = vi.fn<() => void>(() => {
    this.removeAllListeners();
    this.webContents.emit('destroyed');
  });
  readonly loadURL = vi.fn<(address: string) => Promise<void>>(async () => {});
  readonly maximize = vi.fn<() => void>();
  bounds = { x: 10, y: 20, width: 1200, height: 800 };
  getNormalBounds = () => this.bounds;
  isMaximized = (): boolean => this.maximize.mock.calls.length > 0;
  isMinimized = (): boolean => false;

  constructor(options: unknown) {
    super();
    this.options = options;
    fake.windows.push(this);
    fake.app.emit('web-contents-created', {}, this.webContents);
  }
}

/** A session as Electron's main process sees it: what was set in it, to be called by a test. */
export class FakeSession {
  serve: ((request: Request) => Response | Promise<Response>) | undefined;
  readonly setPermissionRequestHandler = vi.fn<(handler: (...args: unknown[]) => unknown) => void>();
  readonly setPermissionCheckHandler = vi.fn<(handler: (...args: unknown[]) => unknown) => void>();
  readonly setDevicePermissionHandler = vi.fn<(handler: (...args: unknown[]) => unknown) => void>();
  readonly webRequest = { onBeforeRequest: vi.fn<(handler: (...args: unknown[]) => unknown) => void>() };
  readonly protocol = {
    handle: (_scheme: string, handler: NonNullable<FakeSession['serve']>) => {
      this.serve = handler;
    },
  };
}

class FakeApp extends EventEmitter {
  isPackaged = true;
  readonly paths = new Map<string, string>();
  readonly quit = vi.fn<() => void>();
  readonly exit = vi.fn<(code: number) => void>();
  readonly requestSingleInstanceLock = vi.fn<() => boolean>(() => true);
  readonly whenReady = async (): Promise<void> => {};
  readonly getPreferredSystemLanguages = vi.fn<() => string[]>(() => ['nl-NL', 'en-GB']);
  setPath = (name: string, path: string): void => void this.paths.set(name, path);
}

function createFake() {
  const handlers = new Map<string, Handler>();
  return {
    handlers,
    /** The frame that calls come from. */
    frame: ownFrame as FakeFrame | null,
    windows: [] as FakeBrowserWindow[],
    bridge: undefined as Record<string, (...args: never[]) => unknown> | undefined,
    serveApp: undefined as ((request: Request) => Promise<Response>) | undefined,
    app: new FakeApp(),
    ipcRenderer: Object.assign(new EventEmitter(), {
      async invoke(channel: string, args: unknown): Promise<unknown> {
        const handler = handlers.get(channel);
        if (!handler) throw new Error(`No handler registered for '${channel}'`);
        return structuredClone(await handler({ senderFrame: fake.frame }, structuredClone(args)));
      },
    }),
    session: new FakeSession(),
    partitions: new Map<string, FakeSession>(),
    dialog: {
      showOpenDialog: vi.fn<() => Promise<{ canceled: boolean; filePaths: string[] }>>(),
      showSaveDialog: vi.fn<() => Promise<{ canceled: boolean; filePath: string }>>(),
      showMessageBox: vi.fn<() => Promise<{ response: number }>>(),
      showErrorBox: vi.fn<(title: string, content: string) => void>(),
    },
    menu: vi.fn<(menu: unknown) => void>(),
    registerSchemes: vi.fn<(schemes: unknown) => void>(),
  };
}

/** What stands in for Electron's two sides in one process; what passes between them is copied as Electron copies it. */
export let fake = createFake();

/** Starts with a fresh Electron. */
export function resetFakeElectron(): void {
  fake = createFake();
}

/** The module `electron`, for `vi.mock('electron', …)`. */
export const electronModule = {
  get app() {
    return fake.app;
  },
  BrowserWindow: FakeBrowserWindow,
  contextBridge: {
    exposeInMainWorld: (_name: string, bridge: NonNullable<typeof fake.bridge>) => {
      fake.bridge = bridge;
    },
  },
  get dialog() {
    return fake.dialog;
  },
  ipcMain: { handle: (channel: string, handler: Handler) => fake.handlers.set(channel, handler) },
  get ipcRenderer() {
    return fake.ipcRenderer;
  },
  Menu: {
    setApplicationMenu: (menu: unknown) => fake.menu(menu),
    buildFromTemplate: (template: unknown) => template,
  },
  protocol: {
    registerSchemesAsPrivileged: (schemes: unknown) => fake.registerSchemes(schemes),
    handle: (_scheme: string, handler: NonNullable<typeof fake.serveApp>) => {
      fake.serveApp = handler;
    },
  },
  screen: {
    getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
  },
  get session() {
    const fromPartition = (name: string): FakeSession => {
      const known = fake.partitions.get(name) ?? new FakeSession();
      fake.partitions.set(name, known);
      return known;
    };
    return { defaultSession: fake.session, fromPartition };
  },
};
