import { ipcMain, type WebContents } from 'electron';
import { methodNames } from '#core/contract/names.ts';
import type { Backend } from '../backend/create-backend.ts';
import { dispatch } from '../backend/dispatch.ts';
import { isOurWindow } from './guards.ts';

/** Answers the calls of the window: one channel per method, each call checked for its sender and against the contract. */
export function answerCalls(backend: Pick<Backend, 'handlers'>): void {
  for (const name of methodNames) {
    ipcMain.handle(name, (event, args: unknown) => {
      if (!isOurWindow(event)) throw new Error('This call does not come from the window of Leidraad');
      return dispatch(backend, name, asJson(args));
    });
  }
}

/** Tells the window every event, from each time its page has loaded. */
export function tellEvents(backend: Pick<Backend, 'listen'>, contents: WebContents): void {
  let stop = (): void => undefined;
  contents.on('did-finish-load', () => {
    stop();
    stop = backend.listen((name, event) => contents.send(name, event));
  });
  contents.on('destroyed', () => stop());
}

/** Electron passes more than JSON can hold (dates, maps, values that contain themselves); the host takes what any transport could bring. */
function asJson(args: unknown): unknown {
  try {
    return args === undefined ? undefined : (JSON.parse(JSON.stringify(args)) as unknown);
  } catch {
    return undefined;
  }
}
