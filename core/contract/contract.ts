import { appMethods } from './app-methods.ts';
import { backupMethods } from './backup-methods.ts';
import { contentMethods } from './content-methods.ts';
import type { EventName, EventOf } from './events.ts';
import { fileMethods } from './file-methods.ts';
import { menuMethods } from './menu-methods.ts';
import type { ArgumentsOf, Method, OutcomeOf } from './method.ts';
import { planMethods } from './plan-methods.ts';
import { reviewMethods } from './review-methods.ts';
import { settingsMethods } from './settings-methods.ts';
import { workspaceMethods } from './workspace-methods.ts';

/** Every method between window and host, declared once; Electron's bridge and loopback are made from this table. */
export const methods = {
  ...appMethods,
  ...settingsMethods,
  ...fileMethods,
  ...workspaceMethods,
  ...backupMethods,
  ...contentMethods,
  ...planMethods,
  ...reviewMethods,
  ...menuMethods,
} satisfies Record<string, Method>;

/** The table of methods. */
export type Methods = typeof methods;
/** Name of a method. */
export type MethodName = keyof Methods;

/** One function per method: what `electron/backend` implements. `from` says which window calls, where there can be several. */
export type HostMethods = {
  [Name in MethodName]: (argumentsOf: ArgumentsOf<Methods[Name]>, from?: string) => Promise<OutcomeOf<Methods[Name]>>;
};

/** The host as the window knows it. */
export interface Host {
  call<Name extends MethodName>(name: Name, args: ArgumentsOf<Methods[Name]>): Promise<OutcomeOf<Methods[Name]>>;
  /** Listens to an event; the answer stops listening. */
  on<Name extends EventName>(name: Name, listener: (event: EventOf<Name>) => void): () => void;
}
