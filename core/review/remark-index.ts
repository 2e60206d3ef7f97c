import type { Remark } from '#core/model/remark.ts';

/** Remarks by the object they are pinned to, and how many of them are open. */
export interface RemarkIndex {
  /** Remarks on an object and its fields, oldest first. */
  on(kind: string, id: string): readonly Remark[];
  /** Open remarks on an object, or on one of its fields. */
  openCount(kind: string, id: string, field?: string): number;
}

const none: readonly Remark[] = [];
const known = new WeakMap<readonly Remark[], RemarkIndex>();

/** The index of a list of remarks; made once per list, since every cell of the blueprint asks. */
export function indexRemarks(remarks: readonly Remark[] = none): RemarkIndex {
  const made = known.get(remarks) ?? build(remarks);
  known.set(remarks, made);
  return made;
}

function build(remarks: readonly Remark[]): RemarkIndex {
  const byObject = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = `${remark.target.kind} ${remark.target.id}`;
    const list = byObject.get(key) ?? [];
    list.push(remark);
    byObject.set(key, list);
  }
  for (const list of byObject.values()) list.sort((one, other) => one.on.localeCompare(other.on));
  const on = (kind: string, id: string): readonly Remark[] => byObject.get(`${kind} ${id}`) ?? none;
  return {
    on,
    openCount: (kind, id, field) =>
      on(kind, id).filter((remark) => !remark.resolved && (field === undefined || remark.target.field === field))
        .length,
  };
}
