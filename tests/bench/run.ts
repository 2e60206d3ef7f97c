import { cpus } from 'node:os';
import { checkWorkspace } from './check-workspace.ts';
import { durableEdit } from './durable-edit.ts';
import type { Row } from './row.ts';
import { wordPlan } from './word-plan.ts';

/** All rows, in the order of the table. */
const benches: readonly (() => Promise<Row[]>)[] = [checkWorkspace, durableEdit, wordPlan];

const rows: Row[] = [];
for (const bench of benches) rows.push(...(await bench()));

const head = ['work', 'size', 'ours', 'beside', 'theirs', 'ratio', 'goal', 'met'];
const lines = rows.map((row) => [
  row.work,
  row.size,
  row.ours,
  row.beside,
  row.theirs,
  row.ratio,
  row.goal,
  row.isMet ? 'yes' : 'no',
]);
const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
process.stdout.write(`${table}\n\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
