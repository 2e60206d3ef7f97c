import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleText, workspaceFrom } from '../fixtures/read-workspace.ts';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

describe('leidraad new', () => {
  it.each(['nl', 'en'] as const)(
    'makes the worked example in %s with an id of its own, and nothing else',
    (language) => {
      const folder = temporaryFolder();
      const run = runLeidraad(folder, 'new', 'plan.leidraad', '--template', 'arbo-keuring', '--lang', language);
      expect(run).toMatchObject({ status: 0, stderr: '' });
      const text = readFileSync(join(folder, 'plan.leidraad'), 'utf8');
      const { id, ...rest } = workspaceFrom(text);
      const { id: templateId, ...template } = workspaceFrom(exampleText(language));
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(text).toBe(exampleText(language).replace(`"id": "${templateId}"`, `"id": "${id}"`));
      expect(rest).toEqual(template);
      expect(readdirSync(folder)).toEqual(['plan.leidraad']);
    },
  );

  it('makes an empty workspace in Dutch when no language is given, and says so', () => {
    const folder = temporaryFolder();
    const run = runLeidraad(folder, 'new', 'leeg.leidraad', '--template', 'empty');
    expect(run).toEqual({
      status: 0,
      stdout: 'leeg.leidraad: de werkruimte “Nieuwe werkruimte” is gemaakt.\n',
      stderr: '',
    });
  });

  it('says in English that it has made a workspace', () => {
    const run = runLeidraad(temporaryFolder(), 'new', 'empty.leidraad', '--template', 'empty', '--lang', 'en');
    expect(run.stdout).toBe('empty.leidraad: the workspace “New workspace” has been made.\n');
  });

  it('leaves an existing file alone without --force, and ends with 3', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.leidraad'), 'mine');
    const run = runLeidraad(folder, 'new', 'plan.leidraad', '--template', 'empty');
    expect(run).toEqual({
      status: 3,
      stdout: '',
      stderr:
        'leidraad: plan.leidraad: het bestand bestaat al. Kies een andere naam, of gebruik --force om het te vervangen.\n',
    });
    expect(readFileSync(join(folder, 'plan.leidraad'), 'utf8')).toBe('mine');
  });

  it('replaces an existing file with --force', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.leidraad'), 'mine', { mode: 0o640 });
    const run = runLeidraad(folder, 'new', 'plan.leidraad', '--template', 'empty', '--force');
    expect(run.status).toBe(0);
    expect(workspaceFrom(readFileSync(join(folder, 'plan.leidraad'), 'utf8')).name).toBe('Nieuwe werkruimte');
    expect(statSync(join(folder, 'plan.leidraad')).mode & 0o777).toBe(0o640);
  });

  it('ends with 3 when the folder is not there, in the language asked', () => {
    const run = runLeidraad(temporaryFolder(), 'new', 'gone/plan.leidraad', '--template', 'empty', '--lang', 'en');
    expect(run).toEqual({
      status: 3,
      stdout: '',
      stderr: 'leidraad: gone/plan.leidraad: the folder does not exist. Make the folder first.\n',
    });
  });

  it('ends with 3 when a folder has that name', () => {
    const run = runLeidraad(temporaryFolder(), 'new', '.', '--template', 'empty', '--force');
    expect(run).toEqual({ status: 3, stdout: '', stderr: 'leidraad: .: dit is geen bestand.\n' });
  });

  it.each([
    [['new', 'x.leidraad'], "leidraad: required option '--template <name>' not specified\n"],
    [['new', '--template', 'empty'], "leidraad: missing required argument 'FILE'\n"],
    [
      ['new', 'x.leidraad', '--template', 'nothing'],
      "leidraad: option '--template <name>' argument 'nothing' is invalid. Allowed choices are empty, gemeente, webshop, arbo-keuring.\n",
    ],
    [
      ['new', 'x.leidraad', '--template', 'empty', '--lang', 'de'],
      "leidraad: option '--lang <language>' argument 'de' is invalid. Allowed choices are nl, en.\n",
    ],
  ])('ends with 2 and one line for %j, and writes nothing', (args, stderr) => {
    const folder = temporaryFolder();
    expect(runLeidraad(folder, ...args)).toEqual({ status: 2, stdout: '', stderr });
    expect(readdirSync(folder)).toEqual([]);
  });
});
