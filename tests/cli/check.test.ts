import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleText } from '../fixtures/read-workspace.ts';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

interface Report {
  counts: Record<string, number>;
  findings: { ruleId: string; severity: string; message: string; fingerprint: string }[];
  measures: { processId: string; targetGroupId: string; contactsPerCase: number }[];
  language: string;
  asOf: string;
}

function folderWithExample(change: (text: string) => string = (text) => text): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.leidraad'), change(exampleText('nl')));
  return folder;
}

describe('leidraad check', () => {
  it('says what is missing and what is double, counts, and ends with 1 when there is an error', () => {
    const run = runLeidraad(folderWithExample(), 'check', 'plan.leidraad', '--as-of', '2026-11-22');
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain('fout: “Werknemer krijgt bevestiging” heeft geen kanaal voor');
    expect(run.stdout).toMatch(/\d+ fouten, \d+ waarschuwingen, \d+ tips; 0 bewust geaccepteerd, 0 later\.\n$/);
  });

  it('prints one JSON document with the findings of the contract, in the language asked for', () => {
    const run = runLeidraad(
      folderWithExample(),
      'check',
      'plan.leidraad',
      '--format',
      'json',
      '--lang',
      'en',
      '--as-of',
      '2026-11-22',
    );
    const report = JSON.parse(run.stdout) as Report;
    expect(report).toMatchObject({
      tool: 'leidraad',
      workspace: { id: 'ws-arbo' },
      asOf: '2026-11-22',
      language: 'en',
    });
    expect(Object.keys(report.findings[0] ?? {}).toSorted()).toEqual(
      expect.arrayContaining([
        'anchor',
        'category',
        'consequences',
        'data',
        'discriminators',
        'explains',
        'fingerprint',
        'key',
        'message',
        'messageId',
        'ruleId',
        'severity',
        'stage',
        'status',
        'targetGroupIds',
      ]),
    );
    expect(report.measures.map(({ targetGroupId }) => targetGroupId)).toEqual([
      'tg-werknemer',
      'tg-productie',
      'tg-werkgever',
    ]);
    expect(report.findings.every(({ message }) => message.length > 20)).toBe(true);
  });

  it('filters what is shown by severity, not the counts and not the status', () => {
    const folder = folderWithExample();
    const all = JSON.parse(runLeidraad(folder, 'check', 'plan.leidraad', '--format', 'json').stdout) as Report;
    const run = runLeidraad(folder, 'check', 'plan.leidraad', '--format', 'json', '--min-severity', 'error');
    const errors = JSON.parse(run.stdout) as Report;
    expect(errors.counts).toEqual(all.counts);
    expect(errors.findings.length).toBe(all.counts['error']);
    expect(run.status).toBe(1);
  });

  it('ends with 0 when nothing is wrong', () => {
    const folder = temporaryFolder();
    runLeidraad(folder, 'new', 'leeg.leidraad', '--template', 'empty');
    expect(runLeidraad(folder, 'check', 'leeg.leidraad').status).toBe(0);
  });

  it('says in one line which file, place and cause make it impossible, and ends with 2', () => {
    const broken = folderWithExample((text) => text.replace('"to": "s-uitnodiging"', '"to": "s-nergens"'));
    const run = runLeidraad(broken, 'check', 'plan.leidraad');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^leidraad: plan\.leidraad: \/processes\/0\/transitions\/0\/to: .*s-nergens.*\n$/);
    expect(runLeidraad(broken, 'check', 'weg.leidraad')).toMatchObject({ status: 2, stdout: '' });
    expect(runLeidraad(broken, 'check', 'plan.leidraad', '--as-of', 'gisteren')).toMatchObject({
      status: 2,
      stdout: '',
    });
  });
});

describe('leidraad export', () => {
  it('writes a Word document, and replaces one only with --force', () => {
    const folder = folderWithExample();
    const first = runLeidraad(
      folder,
      'export',
      'plan.leidraad',
      '--out',
      'plan.docx',
      '--no-page-numbers',
      '--as-of',
      '2026-11-22',
    );
    expect(first).toMatchObject({ status: 0, stdout: 'plan.docx: het communicatieplan is gemaakt.\n' });
    const bytes = readFileSync(join(folder, 'plan.docx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(runLeidraad(folder, 'export', 'plan.leidraad', '--out', 'plan.docx').status).toBe(3);
    expect(readFileSync(join(folder, 'plan.docx')).equals(bytes)).toBe(true);
    const short = runLeidraad(
      folder,
      'export',
      'plan.leidraad',
      '--out',
      'plan.docx',
      '--scope',
      'short',
      '--no-page-numbers',
      '--force',
    );
    expect(short.status).toBe(0);
    expect(readFileSync(join(folder, 'plan.docx')).length).toBeLessThan(bytes.length);
  });

  it('refuses what it cannot do before writing anything', () => {
    const folder = folderWithExample();
    expect(runLeidraad(folder, 'export', 'plan.leidraad', '--out', 'plan.odt')).toMatchObject({ status: 2 });
    expect(runLeidraad(folder, 'export', 'plan.leidraad', '--out', 'plan.docx', '--plan', 'weg').stderr).toBe(
      'leidraad: plan.leidraad: er is geen plan met id “weg”.\n',
    );
    expect(runLeidraad(folder, 'export', 'plan.leidraad', '--out', 'plan.docx', '--process', 'weg').status).toBe(2);
    expect(
      runLeidraad(folder, 'export', 'plan.leidraad', '--out', 'weg/plan.docx', '--no-page-numbers', '--scope', 'short')
        .status,
    ).toBe(3);
  });
});
