import { applyPatches, PatchError } from '#core/edits/apply-patches.ts';
import type { Capabilities } from '#core/contract/app-methods.ts';
import type { Host, HostMethods } from '#core/contract/contract.ts';
import type { FileId, FolderId } from '#core/contract/file-methods.ts';
import type { Settings } from '#core/contract/settings-methods.ts';
import type { OpenId, OpenWorkspace, TemplateName } from '#core/contract/workspace-methods.ts';
import { createWorkspace, type Workspace } from '#core/model/workspace.ts';
import type { WorkspaceId } from '#core/model/id.ts';
import { failure, success } from '#core/result.ts';
import { EventListeners } from './event-listeners.ts';

const folderId = 'memory' as FolderId;
const folder = 'Documenten';

/** What a host in memory starts with. */
export interface MemoryHostOptions {
  /** File name → what is in it. */
  workspaces?: Record<string, Workspace>;
  templates?: Partial<Record<TemplateName, Workspace>>;
  settings?: Settings;
  capabilities?: Capabilities;
  /** File to open at once. */
  startFile?: string;
  now?: () => string;
}

interface Opened {
  file: string;
  workspace: Workspace;
  revision: number;
}

/** A whole host in memory, on the same edits and model as the real ones: for tests and for work on the screens. */
export function createMemoryHost(options: MemoryHostOptions = {}): Host {
  const host = new MemoryHost(options);
  return {
    call: (name, args) => host.handlers[name](args as never) as never,
    on: (name, listener) => host.listeners.add(name, listener),
  };
}

class MemoryHost {
  readonly listeners = new EventListeners();
  readonly #options: MemoryHostOptions;
  readonly #files: Map<string, Workspace>;
  readonly #opened = new Map<OpenId, Opened>();
  #recent: { file: string; openedOn: string }[] = [];
  #settings: Settings;
  #count = 0;

  constructor(options: MemoryHostOptions) {
    this.#options = options;
    this.#files = new Map(Object.entries(options.workspaces ?? {}));
    this.#settings = options.settings ?? { language: 'nl', theme: 'light' };
  }

  readonly handlers: HostMethods = {
    'app:describe': async () =>
      success({
        version: '0.0.0',
        capabilities: this.#options.capabilities ?? {
          hasNativeDialogs: false,
          hasMenuBar: false,
          canShowInFolder: false,
        },
        ...(this.#options.startFile === undefined ? {} : { startFileId: this.#options.startFile as FileId }),
      }),
    'app:readyToClose': async () => success({}),
    'menu:show': async () => success({}),
    'settings:read': async () => success(this.#settings),
    'settings:write': async (settings) => success((this.#settings = settings)),
    'settings:saveFalseAlarms': async () => failure({ kind: 'io', file: 'findings.csv', cause: 'memory' }),
    'file:chooseToOpen': async () => failure({ kind: 'no-native-dialogs' }),
    'file:showInFolder': async () => failure({ kind: 'no-native-dialogs' }),
    'file:chooseToCreate': async () => failure({ kind: 'no-native-dialogs' }),
    'folder:list': async () => success(this.#listFolder()),
    'folder:nameFile': async ({ name }) => {
      if (/[\\/:*?<>|"]/.test(name)) return failure({ kind: 'bad-file-name', file: name });
      const file = name.endsWith('.leidraad') ? name : `${name}.leidraad`;
      return success({ fileId: file as FileId, file, isTaken: this.#files.has(file) });
    },
    'workspace:listRecent': async () => success(this.#listRecent()),
    'workspace:forgetRecent': async ({ fileId }) => {
      this.#recent = this.#recent.filter(({ file }) => file !== fileId);
      return success({});
    },
    'workspace:open': async ({ fileId }) => this.#open(fileId),
    'workspace:repair': async ({ fileId }) => this.#open(fileId),
    'workspace:create': async ({ fileId, template, language, name }) => {
      if (this.#files.has(fileId)) return failure({ kind: 'file-exists', file: fileId });
      const start = this.#options.templates?.[template] ?? {
        ...createWorkspace({ id: `ws-${fileId}` as WorkspaceId, name: '', contentLocale: language }),
      };
      this.#files.set(fileId, { ...start, name: name ?? fileId.replace('.leidraad', '') });
      return success(this.#enter(fileId));
    },
    'workspace:applyPatches': async ({ openId, baseRevision, patches }) => {
      const opened = this.#opened.get(openId);
      if (!opened) return failure({ kind: 'unknown-workspace' });
      if (baseRevision !== opened.revision) {
        return failure({ kind: 'stale-revision', expected: opened.revision, found: baseRevision });
      }
      try {
        opened.workspace = applyPatches(opened.workspace, patches);
      } catch (error) {
        if (!(error instanceof PatchError)) throw error;
        return failure({ kind: 'invalid-patch', pointer: `/${error.path.join('/')}`, cause: error.message });
      }
      opened.revision += 1;
      this.#tellSaveState(openId, 'unsaved');
      return success({ revision: opened.revision });
    },
    'workspace:save': async ({ openId }) => {
      const opened = this.#opened.get(openId);
      if (!opened) return failure({ kind: 'unknown-workspace' });
      this.#files.set(opened.file, opened.workspace);
      this.#tellSaveState(openId, 'saved');
      return success({ revision: opened.revision, savedOn: this.#now() });
    },
    'workspace:close': async ({ openId }) => {
      const opened = this.#opened.get(openId);
      if (!opened) return failure({ kind: 'unknown-workspace' });
      this.#files.set(opened.file, opened.workspace);
      this.#opened.delete(openId);
      return success({});
    },
    // Versions are unpacked by the host in Node; in memory there is nobody to do so.
    'workspace:copyVersion': async () => failure({ kind: 'io', file: 'version', cause: 'memory' }),
    'workspace:copy': async ({ openId, fileId, mayReplace }) => {
      const opened = this.#opened.get(openId);
      if (!opened) return failure({ kind: 'unknown-workspace' });
      if (this.#files.has(fileId) && !mayReplace) return failure({ kind: 'file-exists', file: fileId });
      this.#files.set(fileId, opened.workspace);
      return success({ fileId, file: fileId, folder });
    },
    'workspace:saveAs': async ({ openId, fileId, mayReplace, isMove }) => {
      const opened = this.#opened.get(openId);
      if (!opened) return failure({ kind: 'unknown-workspace' });
      if (this.#files.has(fileId) && !mayReplace) return failure({ kind: 'file-exists', file: fileId });
      this.#files.set(fileId, opened.workspace);
      this.#opened.delete(openId);
      if (isMove) this.#files.delete(opened.file);
      return success(this.#enter(fileId));
    },
    // Nobody else reaches the files in memory, and there are no backups of them.
    'workspace:compare': async ({ openId }) =>
      this.#opened.has(openId)
        ? success({ differences: [], hash: '', changedOn: this.#now() })
        : failure({ kind: 'unknown-workspace' }),
    'workspace:resolve': async () => failure({ kind: 'unknown-workspace' }),
    'backup:list': async () => success([]),
    'backup:compare': async () => failure({ kind: 'unknown-file' }),
    'backup:restore': async () => failure({ kind: 'unknown-file' }),
    // Word is written by the host in Node; in memory there is nobody to do so.
    'review:export': async () => failure({ kind: 'io', file: 'review.html', cause: 'memory' }),
    'content:export': async () => failure({ kind: 'io', file: 'middelen.xlsx', cause: 'memory' }),
    'plan:export': async () => failure({ kind: 'io', file: 'plan.docx', cause: 'memory' }),
    'plan:stopExport': async () => success({}),
    'diagram:save': async () => failure({ kind: 'io', file: 'diagram', cause: 'memory' }),
  };

  #open(fileId: FileId) {
    return this.#files.has(fileId)
      ? success(this.#enter(fileId))
      : failure({ kind: 'file-missing' as const, file: String(fileId) });
  }

  #enter(file: string): OpenWorkspace {
    const workspace = this.#files.get(file);
    if (!workspace) throw new Error(`No file ${file} in memory`);
    this.#count += 1;
    const openId = `open-${this.#count}` as OpenId;
    this.#opened.set(openId, { file, workspace, revision: 0 });
    this.#recent = [{ file, openedOn: this.#now() }, ...this.#recent.filter((recent) => recent.file !== file)];
    const place = { file, folder, fileId: file as FileId };
    return {
      openId,
      ...place,
      workspace,
      revision: 0,
      savedOn: this.#now(),
      unknownKeys: [],
      recovery: { count: 0, lostCount: 0 },
    };
  }

  #listFolder() {
    const files = [...this.#files.keys()].map((name) => ({ fileId: name as FileId, name, changedOn: this.#now() }));
    return { folderId, location: folder, folders: [], files };
  }

  #listRecent() {
    return this.#recent.map(({ file, openedOn }) => {
      const workspace = this.#files.get(file);
      const name = workspace?.name ?? file;
      return { fileId: file as FileId, name, file, folder, openedOn, isMissing: !workspace };
    });
  }

  #tellSaveState(openId: OpenId, state: 'saved' | 'unsaved'): void {
    const revision = this.#opened.get(openId)?.revision ?? 0;
    this.listeners.tell('workspace:saveStateChanged', { openId, state, revision, savedOn: this.#now() });
  }

  #now(): string {
    return this.#options.now?.() ?? new Date().toISOString();
  }
}
