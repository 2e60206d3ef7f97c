import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleText, fullText } from '../fixtures/read-workspace.ts';
import { runLeidraad, temporaryFolder, type Run } from './run-leidraad.ts';

function validate(content: string | Uint8Array, ...args: string[]): Run {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.leidraad'), content);
  return runLeidraad(folder, 'validate', 'plan.leidraad', ...args);
}

const broken = exampleText()
  .replace('"to": "s-afspraak-bellen"', '"to": "s-weg"')
  .replace('"status": "published"', '"status": "live"');

describe('leidraad validate', () => {
  it('says in one line that a workspace is in order, in the language of its content', () => {
    expect(validate(exampleText())).toEqual({
      status: 0,
      stdout: 'plan.leidraad: de werkruimte “Communicatieplan keuringen” is in orde.\n',
      stderr: '',
    });
    expect(validate(exampleText('en')).stdout).toBe(
      'plan.leidraad: the workspace “Communication plan for health checks” is in order.\n',
    );
  });

  it('reports keys it does not know, and still calls the workspace valid', () => {
    const run = validate(exampleText().replace('"schemaVersion": 1,', '"schemaVersion": 1, "later": {},'));
    expect(run.status).toBe(0);
    expect(run.stdout.split('\n')[0]).toBe('/later: deze sleutel kent Leidraad niet. Hij blijft bewaard.');
  });

  it('lists every problem with its place and a count, and ends with 1', () => {
    const run = validate(exampleText().replaceAll('"channelId": "ch-sms"', '"channelId": "ch-weg"'));
    expect(run).toEqual({
      status: 1,
      stdout: [
        '/processes/0/steps/6/touchpoints/0/primary/channelId: Stap “Herinnering twee dagen van tevoren” (klantproces “Keuring door de arbodienst”): “kanaal” verwijst naar kanaal “ch-weg”, maar dat id bestaat niet. Haal de verwijzing weg of kies iets wat er wel is.',
        'plan.leidraad: 1 probleem gevonden.',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('lists more problems than a window would show', () => {
    const json = JSON.parse(fullText());
    json.terms = Array.from({ length: 1500 }, (_, index) => ({ id: `te-${index}`, preferred: 3, variants: [] }));
    const lines = validate(JSON.stringify(json)).stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(1501);
    expect(lines.at(-1)).toBe('plan.leidraad: 1.500 problemen gevonden.');
  });

  it('words the problems in the language asked', () => {
    expect(validate(broken, '--lang', 'en').stdout).toBe(
      '/contentItems/13/status: Content item “Webpagina Keuringen”: “status” is “live”. It must be “idea”, “draft”, “review”, “approved”, “published” or “retired”.\nplan.leidraad: 1 problem found.\n',
    );
  });

  it('words the problems of an invalid English workspace in English', () => {
    const run = validate(exampleText('en').replace('"status": "published"', '"status": "live"'));
    expect(run.stdout).toContain('plan.leidraad: 1 problem found.');
  });

  it('gives one JSON document with --format json, and nothing else', () => {
    const run = validate(broken, '--format', 'json', '--lang', 'en');
    expect(run).toMatchObject({ status: 1, stderr: '' });
    const result = JSON.parse(run.stdout);
    expect(result).toMatchObject({
      tool: 'leidraad',
      file: 'plan.leidraad',
      language: 'en',
      workspace: null,
      isValid: false,
      counts: { problems: 1, unknownKeys: 0 },
      problems: [{ code: 'wrong-value', pointer: '/contentItems/13/status', isRepairable: false }],
      unknownKeys: [],
    });
    expect(result.problems[0].message).toContain('It must be “idea”');
  });

  it('gives a valid workspace as JSON with its name', () => {
    const run = validate(fullText(), '--format', 'json');
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({
      language: 'nl',
      workspace: { id: 'ws-full', name: 'Alles' },
      isValid: true,
      problems: [],
    });
  });

  it.each([
    ['text that is not JSON', '{ "schemaVersion": 1,', 'op regel 1, teken 22'],
    ['an empty file', '', 'Het bestand is leeg'],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe]), 'op regel 1, teken 2'],
    ['JSON that is no workspace', '"hello"', 'geen werkruimte van Leidraad'],
    ['a newer format', exampleText().replace('"schemaVersion": 1', '"schemaVersion": 9'), 'nieuwere versie'],
    [
      'a dangerous key',
      exampleText().replace('"notes"', '"x"').replace('{', '{ "__proto__": {},'),
      '“__proto__” mag niet',
    ],
  ])('ends with 1 for %s', (_, content, words) => {
    const run = validate(content);
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain(words);
    expect(run.stdout).toContain('plan.leidraad: 1 probleem gevonden.');
  });

  it('ends with 2 and one line when there is no such file', () => {
    expect(runLeidraad(temporaryFolder(), 'validate', 'weg.leidraad')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'leidraad: weg.leidraad: het bestand bestaat niet.\n',
    });
  });

  it('ends with 2 and one line for a folder, in the language asked', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'map.leidraad'));
    expect(runLeidraad(folder, 'validate', 'map.leidraad', '--lang', 'en')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'leidraad: map.leidraad: this is not a file.\n',
    });
  });

  it.skipIf(process.getuid?.() === 0)('ends with 2 and one line without permission (root may read everything)', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'geheim.leidraad'), exampleText());
    chmodSync(join(folder, 'geheim.leidraad'), 0o000);
    expect(runLeidraad(folder, 'validate', 'geheim.leidraad')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'leidraad: geheim.leidraad: u hebt geen rechten voor dit bestand of deze map.\n',
    });
  });

  it('lets no text from the file steer the terminal', () => {
    const escape = '\u001B';
    const json = JSON.parse(fullText());
    json.name = `${escape}]0;own${escape}[2J`;
    const run = validate(JSON.stringify(json));
    expect(run.status).toBe(0);
    expect(run.stdout).not.toContain(escape);
  });
});
