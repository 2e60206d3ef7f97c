import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import type { FolderListing } from '#core/contract/file-methods.ts';
import type { OpenWorkspace } from '#core/contract/workspace-methods.ts';
import type { EventName, EventOf } from '#core/contract/events.ts';
import type { Patch } from '#core/edits/patch.ts';
import type { Result } from '#core/result.ts';
import { createBackend, type Backend, type BackendOptions } from '../../electron/backend/create-backend.ts';
import { SettingsFile } from '../../electron/backend/settings/settings-file.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** The templates that come with the app. */
export const templatesFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/** A backend on real folders, with the example among the person's documents and a clock that the test moves. */
export interface GivenBackend {
  backend: Backend;
  clock: ManualClock;
  homeFolder: string;
  dataFolder: string;
  documents: string;
  /** Path of the example among the documents. */
  examplePath: string;
}

/** Makes a backend on folders of its own. */
export async function givenBackend(options: Partial<BackendOptions> = {}): Promise<GivenBackend> {
  const folder = await makeTemporaryFolder();
  const homeFolder = join(folder, 'lotte');
  const dataFolder = join(folder, 'data');
  const documents = join(homeFolder, 'Documents');
  await mkdir(documents, { recursive: true });
  const examplePath = join(documents, 'keuringen.leidraad');
  await copyFile(join(templatesFolder, 'arbo-keuring.nl.leidraad'), examplePath);
  const clock = createManualClock();
  const backend = startBackend({ dataFolder, homeFolder, clock, ...options });
  return { backend, clock, homeFolder, dataFolder, documents, examplePath };
}

/** The app again on the same folders, as after a crash: what was open before was never closed. */
export function startAgain(given: GivenBackend, options: Partial<BackendOptions> = {}): GivenBackend {
  const { dataFolder, homeFolder } = given;
  const clock = createManualClock();
  return { ...given, clock, backend: startBackend({ dataFolder, homeFolder, clock, ...options }) };
}

/** Each backend of a test is a program of its own, and none of the others runs any more. */
let programs = 0;

function startBackend(options: Pick<BackendOptions, 'dataFolder' | 'homeFolder'> & Partial<BackendOptions>): Backend {
  programs += 1;
  const backend = createBackend({
    templatesFolder,
    version: '1.2.3',
    settings: new SettingsFile(options.dataFolder, ['nl-NL']),
    capabilities: { hasNativeDialogs: false, hasMenuBar: false, canShowInFolder: false },
    machine: { name: 'laptop-lotte', userName: 'lotte', processId: programs, isRunning: () => false },
    ...options,
  });
  onTestFinished(async () => void (await backend.close()));
  return backend;
}

/** The value of an outcome that must be a success. */
export function valueOf<Value>(outcome: Result<Value, unknown>): Value {
  if (!outcome.ok) throw new Error(`Unexpected failure: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

/** What the picker shows first. */
export async function listDocuments({ backend }: GivenBackend): Promise<FolderListing> {
  return valueOf(await backend.handlers['folder:list']({}));
}

/** Opens the example through the picker, as a person does. */
export async function openExample(given: GivenBackend): Promise<OpenWorkspace> {
  const file = (await listDocuments(given)).files.find(({ name }) => name === 'keuringen.leidraad');
  if (!file) throw new Error('The picker does not show the example');
  return valueOf(await given.backend.handlers['workspace:open']({ fileId: file.fileId }));
}

/** A change that renames the workspace. */
export function renameTo(name: string): Patch[] {
  return [{ op: 'replace', path: ['name'], value: name }];
}

/** Renames the open workspace; the change must be accepted. */
export async function rename(given: GivenBackend, open: OpenWorkspace, revision: number, name: string): Promise<void> {
  const { openId } = open;
  const change = { openId, baseRevision: revision, patches: renameTo(name) };
  expect(valueOf(await given.backend.handlers['workspace:applyPatches'](change))).toEqual({ revision: revision + 1 });
}

/** Collects the events of one kind; `next` waits for the first one that fits. */
export function collectEvents<Name extends EventName>(
  { backend }: GivenBackend,
  name: Name,
): { told: EventOf<Name>[]; next: (fits: (event: EventOf<Name>) => boolean) => Promise<EventOf<Name>> } {
  const told: EventOf<Name>[] = [];
  backend.events.on(name, (event) => told.push(event));
  const next = (fits: (event: EventOf<Name>) => boolean): Promise<EventOf<Name>> =>
    new Promise((resolve) => {
      const known = told.find(fits);
      if (known) return resolve(known);
      const stop = backend.events.on(name, (event) => {
        if (!fits(event)) return;
        stop();
        resolve(event);
      });
    });
  return { told, next };
}
