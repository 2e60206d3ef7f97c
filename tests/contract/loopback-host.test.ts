import { describe, onTestFinished } from 'vitest';
import { serveLoopback } from '../../electron/loopback/serve.ts';
import { createLoopbackHost } from '../../renderer/host/loopback-host.ts';
import { givenBackend } from '../backend/given-backend.ts';
import { breakFile } from './break-file.ts';
import { describeRealHost } from './host-contract.ts';

describe('a host over loopback, through real HTTP', () => {
  describeRealHost(async () => {
    const { backend, dataFolder, examplePath } = await givenBackend();
    const loopback = await serveLoopback({ backend, rendererFolder: dataFolder });
    const { origin } = loopback;
    const code = new URL(loopback.newAddress()).hash.replace('#code=', '');
    const stopping = new AbortController();
    onTestFinished(async () => {
      stopping.abort();
      await loopback.close();
    });
    // A browser adds the origin of the page to each call; Node does not.
    const fetchFromPage: typeof fetch = (input, init) =>
      fetch(input, { ...init, headers: { ...init?.headers, origin } });
    const host = createLoopbackHost({ origin, code, fetch: fetchFromPage, signal: stopping.signal });
    return {
      host,
      hasNativeDialogs: false,
      breakExample: () => breakFile(examplePath),
      callLoosely: (name, args) => host.call(name as never, args as never),
    };
  });
});
