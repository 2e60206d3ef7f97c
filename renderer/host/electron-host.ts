import type { Host } from '#core/contract/contract.ts';

declare global {
  interface Window {
    /** Put there by electron/preload; absent in a browser. */
    readonly leidraadHost?: Host;
  }
}

/** The host behind Electron's bridge, or nothing where there is no such bridge. */
export function findElectronHost(): Host | undefined {
  const bridge = globalThis.window.leidraadHost;
  if (!bridge) return undefined;
  return {
    call: (name, args) => bridge.call(name, args),
    on: (name, listener) => bridge.on(name, listener),
  };
}
