import type { Host } from '#core/contract/contract.ts';
import type { EventOf } from '#core/contract/events.ts';
import type { FileId } from '#core/contract/file-methods.ts';
import type { HostError } from '#core/contract/host-error.ts';
import type { OpenWorkspace, TemplateName } from '#core/contract/workspace-methods.ts';
import type { EditFailure } from '#core/edits/edit-failure.ts';
import type { EditArguments, EditId } from '#core/edits/registry.ts';
import {
  bail,
  labelOf,
  performEdit,
  redo,
  startHistory,
  undo,
  type HistoryChange,
  type HistoryEntry,
} from '#core/history/history.ts';
import type { Language } from '#core/messages/format-message.ts';
import { success, type Result } from '#core/result.ts';
import { SendQueue, type Sending } from './send-queue.ts';
import type { OpenSession, SaveState, SessionState } from './session-state.ts';

/** What a session needs from its surroundings. */
export interface SessionOptions {
  newId?: () => string;
  /** Language of the labels in a notice. */
  language?: () => Language;
}

const nothing: SessionState = { isBusy: false, open: undefined, problem: undefined, notice: undefined };

/** The open workspace of this window. Edits apply at once and go to the host in order; the state is one immutable value to subscribe to. */
export class Session {
  readonly #host: Host;
  readonly #newId: () => string;
  readonly #language: () => Language;
  readonly #listeners = new Set<() => void>();
  #state = nothing;
  #queue: SendQueue | undefined;

  constructor(host: Host, options: SessionOptions = {}) {
    this.#host = host;
    this.#newId = options.newId ?? (() => crypto.randomUUID());
    this.#language = options.language ?? (() => 'nl');
    host.on('workspace:saveStateChanged', (event) => this.#hearSaveState(event));
    host.on('workspace:takenOver', (event) => this.#hearTakenOver(event));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): SessionState => this.#state;

  /** Opens a file in the place of what is open. */
  async open(fileId: FileId): Promise<boolean> {
    return this.#enterWith(fileId, () => this.#host.call('workspace:open', { fileId }));
  }

  /** Opens a file with its repairs as unsaved changes. */
  async repair(fileId: FileId): Promise<boolean> {
    return this.#enterWith(fileId, () => this.#host.call('workspace:repair', { fileId }), { isRepair: true });
  }

  /** Makes a new file and opens it. */
  async create(fileId: FileId, template: TemplateName, language: Language, name?: string): Promise<boolean> {
    const named = name === undefined ? {} : { name };
    return this.#enterWith(fileId, () => this.#host.call('workspace:create', { fileId, template, language, ...named }));
  }

  /** Saves what is unsaved and lets the workspace go. Answers false when that failed; it then stays open. */
  async close(): Promise<boolean> {
    const { open } = this.#state;
    if (!open) return true;
    if (!(await this.settle())) return false;
    const outcome = await this.#host.call('workspace:close', { openId: open.openId });
    if (!outcome.ok && outcome.error.kind !== 'unknown-workspace') {
      this.#setSave({ kind: 'failed', error: outcome.error });
      return false;
    }
    this.#queue?.stop();
    this.#queue = undefined;
    this.#set({ open: undefined });
    return true;
  }

  /** Waits until the host has every change that was made; answers false when that does not work now. The queue then keeps trying. */
  async settle(): Promise<boolean> {
    await this.#queue?.settled();
    return this.#queue?.isEmpty ?? true;
  }

  /** Writes the file now, and tries again what could not be sent. */
  async save(): Promise<void> {
    const { open } = this.#state;
    if (!open || this.#isRefused()) return;
    this.#setSave({ kind: 'saving' });
    this.#queue?.retryNow();
    await this.#queue?.settled();
    if (this.#queue && !this.#queue.isEmpty) return;
    const outcome = await this.#host.call('workspace:save', { openId: open.openId });
    if (this.#queue && !this.#queue.isEmpty) return;
    if (!outcome.ok) this.#setSave({ kind: 'failed', error: outcome.error });
    else if (this.#isAllIn(outcome.value.revision)) this.#setSave({ kind: 'saved', savedOn: outcome.value.savedOn });
  }

  /** Performs an edit; edits with the same mark are one entry for undo. */
  perform<Id extends EditId>(editId: Id, args: EditArguments<Id>, mark?: string): Result<undefined, EditFailure> {
    const { open } = this.#state;
    if (!open || this.#isRefused()) return success(undefined);
    const marked = mark === undefined ? {} : { mark };
    const outcome = performEdit(open.history, editId, args, { newId: this.#newId, ...marked });
    if (!outcome.ok) return outcome;
    this.#take(outcome.value, outcome.value.history.past);
    return success(undefined);
  }

  /** Takes back the latest edits of this mark as if they never were. */
  bail(mark: string): void {
    const { open } = this.#state;
    if (open) this.#take(bail(open.history, mark), open.history.past);
  }

  undo(): void {
    const { open } = this.#state;
    if (open && !this.#isRefused()) this.#take(undo(open.history), open.history.past);
  }

  redo(): void {
    const { open } = this.#state;
    if (open && !this.#isRefused()) this.#take(redo(open.history), open.history.future);
  }

  /**
   * Lets the host put another opening in the place of what is open: a restored backup, another file, the other version, or the same file to work in.
   * Gives why that did not work; what was open then stays.
   */
  async moveTo(call: () => Promise<Result<OpenWorkspace, HostError>>): Promise<HostError | undefined> {
    const { save } = this.#state.open ?? {};
    if (!(await this.settle())) return save?.kind === 'failed' ? save.error : { kind: 'host-unreachable' };
    const outcome = await call();
    if (!outcome.ok) return outcome.error;
    const before = this.#state.open;
    const isSame = before?.openId === outcome.value.openId;
    if (before && !isSame) {
      // What is open stays on screen until the other takes its place, so that the person stays where they are.
      const left = await this.#host.call('workspace:close', { openId: before.openId });
      if (!left.ok && left.error.kind !== 'unknown-workspace') {
        await this.#host.call('workspace:close', { openId: outcome.value.openId });
        return left.error;
      }
      this.#queue?.stop();
    }
    this.#set({ problem: undefined });
    if (!isSame || before.holder) this.#enter(outcome.value, false);
    return undefined;
  }

  /** Works here from now on in what could only be read. */
  async takeOver(): Promise<HostError | undefined> {
    const { open } = this.#state;
    if (!open) return undefined;
    return this.moveTo(() => this.#host.call('workspace:open', { fileId: open.fileId, mayTakeOver: true }));
  }

  dismissProblem(): void {
    this.#set({ problem: undefined });
  }

  dismissNotice(): void {
    this.#set({ notice: undefined });
  }

  #take(change: HistoryChange | undefined, entries: readonly HistoryEntry[]): void {
    const { open } = this.#state;
    if (!open || !change || change.patches.length === 0) return;
    this.#set({ open: { ...open, history: change.history } });
    const entry = entries.at(-1);
    this.#queue?.push({ label: entry ? labelOf(entry, this.#language()) : '', patches: change.patches });
  }

  /** Whether the workspace can only be read here; trying to change it says so once more. */
  #isRefused(): boolean {
    const { open } = this.#state;
    if (!open?.holder) return false;
    this.#set({ open: { ...open, refusedCount: open.refusedCount + 1 } });
    return true;
  }

  async #enterWith(
    fileId: FileId,
    open: () => Promise<Result<OpenWorkspace, HostError>>,
    { isRepair } = { isRepair: false },
  ): Promise<boolean> {
    if (!(await this.settle())) return false;
    this.#set({ isBusy: true, problem: undefined, notice: undefined });
    const outcome = await open();
    const isEntered = outcome.ok && (await this.#leaveFor(outcome.value));
    this.#set({ isBusy: false });
    if (!outcome.ok) this.#set({ problem: { fileId, error: outcome.error } });
    else if (isEntered && this.#state.open?.openId !== outcome.value.openId) this.#enter(outcome.value, isRepair);
    return isEntered;
  }

  /** Lets what is open go, now that something else has been opened; when it cannot be saved it stays, and the other is let go. */
  async #leaveFor({ openId }: OpenWorkspace): Promise<boolean> {
    if (this.#state.open?.openId === openId || (await this.close())) return true;
    await this.#host.call('workspace:close', { openId });
    return false;
  }

  #enter({ workspace, revision, savedOn, recovery, holder, ...place }: OpenWorkspace, isRepair: boolean): void {
    this.#queue = new SendQueue(this.#host, place.openId, revision, {
      changed: (isEmpty) => this.#hearQueue(isEmpty),
      failed: (error) => this.#setSave({ kind: 'failed', error }),
      diverged: (_error, unsent) => void this.#reload(unsent),
    });
    const beyondFile: SaveState = isRepair ? { kind: 'unsaved' } : { kind: 'saving' };
    const writable: SaveState = revision > 0 ? beyondFile : { kind: 'saved', savedOn };
    const save: SaveState = holder ? { kind: 'read-only' } : writable;
    this.#set({ open: { ...place, history: startHistory(workspace), save, holder, refusedCount: 0 } });
    if (recovery.count + recovery.lostCount > 0) this.#set({ notice: { kind: 'recovered', ...recovery } });
    // A window that begins anew does not know whether the file holds everything: the host does, and writes what it does not.
    if (save.kind === 'saving') void this.save();
  }

  async #reload(unsent: readonly Sending[]): Promise<void> {
    const { open } = this.#state;
    if (!open) return;
    const lostChanges = unsent.map(({ label }) => label);
    const outcome = await this.#host.call('workspace:open', { fileId: open.fileId });
    if (!outcome.ok) {
      this.#set({ open: undefined, problem: { fileId: open.fileId, error: outcome.error } });
      return;
    }
    this.#enter(outcome.value, false);
    this.#set({ notice: { kind: 'reloaded', lostChanges } });
  }

  #hearQueue(isEmpty: boolean): void {
    const save = this.#state.open?.save;
    if (!save) return;
    if (!isEmpty && save.kind === 'saved') this.#setSave({ kind: 'saving' });
    if (isEmpty && save.kind === 'failed') this.#setSave({ kind: 'saving' });
  }

  #hearSaveState(event: EventOf<'workspace:saveStateChanged'>): void {
    const { open } = this.#state;
    if (!open || open.openId !== event.openId || open.holder) return;
    if (event.state === 'failed' && event.error) this.#setSave({ kind: 'failed', error: event.error });
    else if (this.#queue && !this.#queue.isEmpty) return;
    else if (event.state === 'saved' && !this.#isAllIn(event.revision)) return;
    else if (event.state === 'saved') this.#setSave({ kind: 'saved', savedOn: event.savedOn });
    else if (open.save.kind !== 'unsaved') this.#setSave({ kind: 'saving' });
  }

  /** News of a save may come after a change that it does not hold: answers and events reach the window each by their own way. */
  #isAllIn(savedRevision: number): boolean {
    return savedRevision >= (this.#queue?.revision ?? 0);
  }

  #hearTakenOver({ holder, openId }: EventOf<'workspace:takenOver'>): void {
    const { open } = this.#state;
    if (!open || open.openId !== openId) return;
    this.#set({ open: { ...open, holder, save: { kind: 'read-only' } } });
  }

  #setSave(save: SaveState): void {
    const { open } = this.#state;
    if (open) this.#set({ open: { ...open, save } satisfies OpenSession });
  }

  #set(part: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}
