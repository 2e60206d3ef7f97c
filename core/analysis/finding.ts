import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Severity } from '#core/model/severity.ts';
import type { Stage } from '#core/model/stage.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';

/** What a rule is about. */
export type Category =
  | 'structure'
  | 'gap'
  | 'overlap'
  | 'consistency'
  | 'expectation'
  | 'channel'
  | 'tone'
  | 'data'
  | 'planning';

/** Kinds of object a finding can stand at. */
export type AnchorKind =
  | 'process'
  | 'step'
  | 'content'
  | 'variant'
  | 'info'
  | 'field'
  | 'channel'
  | 'targetGroup'
  | 'system'
  | 'workspace';

/** The object at which a finding is shown. */
export interface Anchor {
  kind: AnchorKind;
  id: string;
}

/** Something that is missing only because of the gap in whose finding it stands. */
export interface Consequence {
  ruleId: string;
  stepId: StepId;
  infoId: string;
}

/** What one rule reports: ids and data, never sentences, so renaming or another language does not change it. */
export interface Finding {
  /** First 16 hex digits of the SHA-256 of `key`. */
  fingerprint: string;
  key: string;
  ruleId: string;
  messageId: string;
  category: Category;
  severity: Severity;
  stage: Stage;
  anchor: Anchor;
  /** Part of the identity beside the anchor. */
  discriminators: Record<string, string>;
  /** Merged and sorted; not part of the identity. */
  targetGroupIds: TargetGroupId[];
  /** Other objects to point at: ids, or `kind:id` where a list mixes kinds. */
  explains: Record<string, string[]>;
  /** Witness path: the steps along which it goes wrong. */
  path?: StepId[];
  /** Offsets in the stored text. */
  spans?: { start: number; end: number; kind?: string; term?: string; suggestion?: string }[];
  data: Record<string, string | number | (string | number)[]>;
  certainty?: 'every-path' | 'some-path';
  consequences: Consequence[];
  status: 'open' | 'accepted' | 'changed' | 'later';
}

/** The identity of a finding: rule, message, anchor and discriminators; never names, texts, positions or lists that can grow. */
export function keyOf(finding: Pick<Finding, 'ruleId' | 'messageId' | 'anchor' | 'discriminators'>): string {
  const { ruleId, messageId, anchor, discriminators } = finding;
  let key = `${escape(ruleId)}|${escape(messageId)}|${anchor.kind}:${escape(anchor.id)}`;
  for (const name of sortedNames(discriminators)) key += `|${escape(name)}=${escape(discriminators[name] ?? '')}`;
  return key;
}

const encoder = new TextEncoder();

/** First 16 hex digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(encoder.encode(text)).subarray(0, 8));
}

/** What an acceptance hangs on beside the identity of the finding. */
export type Context = Pick<Finding, 'targetGroupIds' | 'explains' | 'data' | 'path'>;

/**
 * Hash over the canonical JSON (keys sorted) of the groups, what is explained, the data and the path: when it is another one, an acceptance no
 * longer holds. Most findings were never accepted, so it is made only when it is asked for.
 */
export function contextHashOf({ targetGroupIds, explains, data, path }: Context): string {
  return shortHash(canonicalJson({ groups: targetGroupIds, explains, data, ...(path ? { path } : {}) }));
}

/** Order by UTF-16 code units: the same on every machine and in every language. */
export function compareCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function escape(value: string): string {
  return /[\\|=]/.test(value) ? value.replaceAll(/[\\|=]/g, String.raw`\$&`) : value;
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const record = value as Record<string, unknown>;
  const parts: string[] = [];
  for (const name of sortedNames(record)) {
    if (record[name] !== undefined) parts.push(`${JSON.stringify(name)}:${canonicalJson(record[name])}`);
  }
  return `{${parts.join(',')}}`;
}

/** The names of a record by code units. */
function sortedNames(record: Readonly<Record<string, unknown>>): string[] {
  const names = Object.keys(record);
  return names.length > 1 ? names.sort(compareCodeUnits) : names;
}
