import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runLoopback, type RunningApp } from '../../electron/launch/run-loopback.ts';
import { givenBackend, openExample, rename, type GivenBackend } from '../backend/given-backend.ts';

interface Running extends GivenBackend {
  app: RunningApp;
  said: string[];
  /** Waits until this many lines were said. */
  lines: (count: number) => Promise<string[]>;
}

const address = /^http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43}$/;

async function givenRunning(browserScript?: string): Promise<Running> {
  const given = await givenBackend();
  const said: string[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const say = (line: string): void => {
    said.push(line);
    for (const { count, resolve } of waiting) if (said.length >= count) resolve();
  };
  const browser = browserScript === undefined ? undefined : await makeProgram(given, browserScript);
  const rendererFolder = given.homeFolder;
  const { backend, dataFolder } = given;
  const app = await runLoopback({ backend, dataFolder, rendererFolder, browser, language: 'nl', say });
  onTestFinished(async () => {
    await app.stop();
    await app.stop();
  });
  const lines = async (count: number): Promise<string[]> => {
    await new Promise<void>((resolve) => {
      if (said.length >= count) resolve();
      else waiting.push({ count, resolve });
    });
    return said;
  };
  return { ...given, app, said, lines };
}

async function makeProgram({ homeFolder }: GivenBackend, script: string): Promise<string> {
  const path = join(homeFolder, 'browser.sh');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

async function openInBrowser(line: string): Promise<number> {
  const { hash, origin } = new URL(line);
  const headers = { 'content-type': 'application/json', origin };
  const body = JSON.stringify({ code: hash.replace('#code=', '') });
  return (await fetch(`${origin}/session`, { method: 'POST', headers, body })).status;
}

describe('running without a window', () => {
  it('prints an address, and a new one whenever an address is used up', async () => {
    const { lines } = await givenRunning();
    const [first = ''] = await lines(1);
    expect(first).toMatch(address);
    expect(await openInBrowser(first)).toBe(200);
    const [, second = ''] = await lines(2);
    expect(second).toMatch(address);
    expect(second).not.toBe(first);
    expect(await openInBrowser(second)).toBe(200);
  });

  it('saves when it is stopped', async () => {
    const running = await givenRunning();
    await rename(running, await openExample(running), 0, 'Bij het stoppen');
    await running.app.stop();
    expect(await running.app.stopped).toBe(true);
    expect(await readFile(running.examplePath, 'utf8')).toContain('Bij het stoppen');
  });

  it('goes on when something cannot be saved, until it is stopped once more', async () => {
    const running = await givenRunning();
    await rename(running, await openExample(running), 0, 'Niet op te slaan');
    await chmod(running.examplePath, 0o444);
    await running.app.stop();
    expect(running.said.slice(1)).toEqual([
      expect.stringMatching(/^keuringen\.leidraad: .*alleen-lezen/),
      expect.stringMatching(/keeps running/),
    ]);
    await running.app.stop();
    expect(await running.app.stopped).toBe(false);
  });
});

describe('running in a window of a browser', () => {
  const writeFlags = 'for flag in "$@"; do echo "$flag" >> "$(dirname "$0")/flags"; done';

  it('opens the app in a profile of its own, and stops when the window is closed', async () => {
    const running = await givenRunning(writeFlags);
    expect(await running.app.stopped).toBe(true);
    const flags = (await readFile(join(running.homeFolder, 'flags'), 'utf8')).trim().split('\n');
    expect(flags[0]?.replace('--app=', '')).toMatch(address);
    expect(flags[1]).toMatch(new RegExp(`^--user-data-dir=${running.dataFolder}/browser/${process.pid}-`));
    expect(flags).toEqual(expect.arrayContaining(['--disable-background-networking', '--disable-sync']));
    expect(flags.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
    expect(await readdir(join(running.dataFolder, 'browser'))).toEqual([]);
    expect(running.said).toEqual([]);
  });

  it('prints the address when the browser cannot show the window', async () => {
    const running = await givenRunning('exit 7');
    const said = await running.lines(2);
    expect(said).toEqual([expect.stringMatching(/ended unexpectedly/), expect.stringMatching(address)]);
  });

  it('keeps serving when closing the window finds something that cannot be saved', async () => {
    const running = await givenRunning('while [ ! -e "$(dirname "$0")/go" ]; do sleep 0.05; done');
    await rename(running, await openExample(running), 0, 'Niet op te slaan');
    await chmod(running.examplePath, 0o444);
    await writeFile(join(running.homeFolder, 'go'), '');
    const said = await running.lines(2);
    expect(said).toEqual([expect.stringMatching(/alleen-lezen/), expect.stringMatching(address)]);
  });

  it('removes profiles that an earlier launch left behind', async () => {
    const { dataFolder } = await givenBackend();
    const leftOver = join(dataFolder, 'browser', '999999999-old');
    await mkdir(leftOver, { recursive: true });
    const { openBrowserWindow } = await import('../../electron/launch/browser-window.ts');
    await openBrowserWindow({ browser: '/nowhere/browser', address: 'http://127.0.0.1/', dataFolder }).closed;
    expect(await readdir(join(dataFolder, 'browser'))).toEqual([]);
  });
});
