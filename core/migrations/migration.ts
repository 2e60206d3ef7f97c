/** A workspace file as plain JSON, of any format, not checked yet. */
export type WorkspaceJson = Record<string, unknown>;

/** Lifts a workspace file from one format to the next; `schemaVersion` itself is raised by `applyMigrations`. */
export interface Migration {
  from: number;
  to: number;
  /** May change what it is given; must not fail on content it does not expect. */
  migrate: (json: WorkspaceJson) => WorkspaceJson;
}
