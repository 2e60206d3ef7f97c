import { readFileSync } from 'node:fs';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import { exportWord } from '../../electron/backend/exporters/word/export-word.ts';

/** Writes one document in a process of its own, and says what that took. */
const [, , work, input = ''] = process.argv;
const content = readFileSync(input, 'utf8');
const write = await writer();
const start = performance.now();
await write();
const ms = performance.now() - start;
process.stdout.write(`${JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 })}\n`);

async function writer(): Promise<() => Promise<unknown>> {
  if (work === 'html-to-docx') {
    const { default: htmlToDocx } = await import('html-to-docx');
    return () => htmlToDocx(content);
  }
  const plan = JSON.parse(content) as PlanDocument;
  const hasPageNumbers = work === 'word-with-page-numbers';
  return () => exportWord(plan, { pictures: new Map(), hasPageNumbers, madeOn: '2026-11-22T00:00:00Z' });
}
