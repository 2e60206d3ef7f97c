import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDocument, type DocumentReport } from './check-document.ts';
import { documentCases } from './document-cases.ts';

/** `npm run test:documents [-- WORD]`: writes every document whose name has the word, judges it, and prints a row for each. */
const [, , word = ''] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'leidraad-documents-'));
let broken = 0;
try {
  process.stdout.write(
    '| document | rows | Open XML SDK | linter | not said | same twice | lost in the PDF | other page (of entries) |\n',
  );
  process.stdout.write('| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: |\n');
  for (const one of (await documentCases()).filter(({ name }) => name.includes(word))) {
    const report = await checkDocument(one, { folder, withPdf: true });
    process.stdout.write(`${rowOf(report)}\n`);
    const wrong = faultsOf(report);
    broken += wrong.length;
    for (const fault of wrong.slice(0, 10)) process.stderr.write(`  ${fault}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = broken > 0 ? 1 : 0;

function rowOf({ name, rows, validator, linter, unsaid, isSameTwice, lostInPdf, pageNumbers }: DocumentReport): string {
  const count = (found: string[] | 'absent'): string => (found === 'absent' ? 'not here' : String(found.length));
  const cells = [
    name,
    rows,
    count(validator),
    count(linter),
    count(unsaid),
    isSameTwice === 'not tried' ? 'not tried' : isSameTwice ? 'yes' : 'NO',
    count(lostInPdf),
    pageNumbers === 'absent' ? 'not here' : `${pageNumbers.wrong.length} (${pageNumbers.entries})`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function faultsOf({ validator, linter, unsaid, isSameTwice, lostInPdf, pageNumbers }: DocumentReport): string[] {
  const pages = pageNumbers === 'absent' ? [] : pageNumbers.wrong;
  const found = [validator, linter, unsaid, lostInPdf, pages].flatMap((list) => (list === 'absent' ? [] : list));
  return isSameTwice ? found : [...found, 'written twice, other bytes'];
}
