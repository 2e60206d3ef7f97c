import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { eventNames, methodNames } from '#core/contract/names.ts';

const methods: ReadonlySet<string> = new Set(methodNames);
const events: ReadonlySet<string> = new Set(eventNames);

/** What the window may ask of the main process, and nothing more. */
const bridge = {
  async call(name: unknown, args: unknown): Promise<unknown> {
    if (typeof name !== 'string' || !methods.has(name)) {
      return { ok: false, error: { kind: 'unknown-method', method: String(name).slice(0, 100) } };
    }
    try {
      return await ipcRenderer.invoke(name, args);
    } catch {
      return { ok: false, error: { kind: 'host-unreachable' } };
    }
  },
  on(name: unknown, listener: (event: unknown) => void): () => void {
    if (typeof name !== 'string' || !events.has(name)) throw new Error(`No such event: ${String(name)}`);
    // The event of Electron stays here: through its `sender` the window could reach everything.
    const kept = (_event: IpcRendererEvent, told: unknown): void => listener(told);
    ipcRenderer.on(name, kept);
    return () => {
      ipcRenderer.off(name, kept);
    };
  },
};

contextBridge.exposeInMainWorld('leidraadHost', bridge);
