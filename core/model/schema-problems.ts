import { safeParse, z } from 'zod';
import { valueAt, type JsonPath } from './json-pointer.ts';
import { shorten } from './place-of.ts';
import { problemAt, type Problem } from './problem.ts';
import type { JsonObject } from './schema-node.ts';
import { workspaceSchema } from './workspace.ts';

/**
 * Checks names, shapes and choices against the schema of the model; every difference is a problem. Things in the tables are checked one
 * by one: zod copies what it checks, and small copies are gone at once where a copy of the whole workspace would take long to clear away.
 */
export function schemaProblems(root: JsonObject): Problem[] {
  const rest = { ...root };
  const problems: Problem[] = [];
  const check = (schema: z.core.$ZodType, value: unknown, path: JsonPath): void => {
    const { error } = safeParse(schema, value);
    if (error) problems.push(...error.issues.flatMap((issue) => problemsOf(root, issue, path)));
  };
  for (const [key, part] of Object.entries(workspaceSchema.shape)) {
    const schema = part instanceof z.ZodExactOptional ? part.unwrap() : part;
    const table = root[key];
    if (!(schema instanceof z.ZodArray) || !Array.isArray(table)) continue;
    rest[key] = [];
    for (const [index, thing] of table.entries()) check(schema.element, thing, [key, index]);
  }
  check(workspaceSchema, rest, []);
  return problems;
}

type Issue = z.core.$ZodIssue;

function problemsOf(root: unknown, issue: Issue, base: JsonPath): Problem[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'invalid_union') {
    const deeper = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0));
    if (deeper) return deeper.flatMap((inner) => problemsOf(root, inner, path));
  }
  return [problemOf(root, issue, path)];
}

function problemOf(root: unknown, issue: Issue, path: JsonPath): Problem {
  const received = valueAt(root, path);
  const { types, options } = expectedBy(issue);
  const expected = { types: types.join('|'), options: options.join('|') };
  if (received === undefined) return problemAt(root, path, { code: 'missing-field', values: expected });
  const values = { ...expected, ...describe(received) };
  if (issue.code === 'too_small' && issue.origin === 'string') {
    return problemAt(root, path, { code: 'text-too-short', values: { ...values, min: Number(issue.minimum) } });
  }
  if (issue.code === 'invalid_format') {
    return problemAt(root, path, { code: issue.format === 'date' ? 'invalid-date' : 'invalid-moment', values });
  }
  return problemAt(root, path, { code: 'wrong-value', values });
}

/** What the schema asks for there: types, and values to choose from. */
interface Expected {
  types: string[];
  options: string[];
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
};

/** Texts between quotation marks, so that the text “1” and the number 1 look different. */
function quoted(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : String(value);
}

function expectedBy(issue: Issue): Expected {
  if (issue.code === 'invalid_value') return { types: [], options: issue.values.map(quoted) };
  if (issue.code === 'invalid_type') return { types: [typeNames[issue.expected] ?? 'other'], options: [] };
  if (issue.code !== 'invalid_union') return { types: ['text'], options: [] };
  const branches = issue.errors.flat().map(expectedBy);
  return {
    types: [...new Set(branches.flatMap(({ types }) => types))],
    options: [...new Set(branches.flatMap(({ options }) => options))],
  };
}

/** The value itself where it is short enough to show, else what kind of value it is. */
function describe(value: unknown): { received: string; value?: string } {
  if (value === null) return { received: 'null' };
  if (Array.isArray(value)) return { received: 'list' };
  if (typeof value === 'object') return { received: 'object' };
  return { received: typeof value, value: shorten(String(value)) };
}
