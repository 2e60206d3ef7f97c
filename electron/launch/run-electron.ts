import { spawn } from 'node:child_process';

/** What running in Electron needs; paths are absolute. */
export interface RunElectronOptions {
  /** Electron's program. */
  electron: string;
  /** The bundle of `electron/main`. */
  main: string;
  file: string | undefined;
}

/** Runs the app in Electron; gives its exit status. */
export function runElectron({ electron, file, main }: RunElectronOptions): Promise<number> {
  // Chromium refuses to run as root with its sandbox.
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electron, [...flags, main, ...(file === undefined ? [] : [file])], { stdio: 'inherit' });
  // Ctrl+C reaches Electron too, and it saves before it stops: this process waits for it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
