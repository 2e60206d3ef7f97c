import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const example = join(project, 'templates', 'arbo-keuring.nl.leidraad');

/** Apps start in half the time when Node finds what it made of their sources last time. */
const compileCache = join(tmpdir(), 'leidraad-e2e-compile-cache');

/** A home folder of its own, with a copy of the example in Documents. */
export class TemporaryHome {
  readonly folder: string;
  readonly #endings: (() => Promise<void>)[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<TemporaryHome> {
    // The name of a person, since the screen and its pictures show it.
    const home = new TemporaryHome(join(await realpath(await mkdtemp(join(tmpdir(), 'leidraad-e2e-'))), 'lotte'));
    await mkdir(join(home.folder, 'Documents'), { recursive: true });
    await cp(example, home.workspaceFile);
    return home;
  }

  /** Where the example is. */
  get workspaceFile(): string {
    return join(this.folder, 'Documents', 'keuring.leidraad');
  }

  /** A workspace as it is on disk. */
  async readWorkspace(
    path = this.workspaceFile,
  ): Promise<{ name: string; processes: { steps: { id: string; name: string }[] }[] }> {
    return JSON.parse(await readFile(path, 'utf8')) as never;
  }

  /** Everything that is in journals now. */
  async readJournals(): Promise<string> {
    const folder = join(this.folder, 'data', 'journal');
    const names = await readdir(folder, { recursive: true });
    const journals = names.filter((name) => name.endsWith('.jsonl'));
    return (await Promise.all(journals.map((name) => readFile(join(folder, name), 'utf8')))).join('');
  }

  /** Remembers how an app in this home is ended: a test that fails before it stops its app must not leave it to slow down the others. */
  endsWith(end: () => Promise<void>): void {
    this.#endings.push(end);
  }

  async remove(): Promise<void> {
    for (const end of this.#endings) await end();
    await rm(dirname(this.folder), { recursive: true, force: true });
  }
}

/** The real app over loopback, as `npm start -- --serve FILE` runs it. */
export interface RunningApp {
  /** Opens the app once: it carries a one-time code. */
  readonly address: string;
  stop(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** Starts the app on a file in this home. */
export async function startApp(home: TemporaryHome, file = home.workspaceFile): Promise<RunningApp> {
  const child = spawn(process.execPath, [join(project, 'electron', 'launch.ts'), '--serve', file], {
    cwd: project,
    env: {
      ...process.env,
      HOME: home.folder,
      USERPROFILE: home.folder,
      LEIDRAAD_DATA: join(home.folder, 'data'),
      INIT_CWD: project,
      NODE_COMPILE_CACHE: compileCache,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  home.endsWith(kill);
  const address = await firstAddress(child.stdout);
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
    kill,
  };
}

async function firstAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/#code=\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The app stopped before it printed its address');
}
