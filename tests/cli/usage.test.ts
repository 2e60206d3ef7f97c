import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { exampleText } from '../fixtures/read-workspace.ts';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

describe('leidraad', () => {
  it('gives its version', () => {
    expect(runLeidraad('/', '--version')).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  it.each(['new', 'validate'])('has an example in the help of %s', (command) => {
    const run = runLeidraad('/', command, '--help');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(`Example:\n  leidraad ${command} `);
  });

  it('shows how it is used when no command is given, and ends with 2', () => {
    const run = runLeidraad('/');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('Usage: leidraad [options] [command]');
  });

  it.each([
    [['fly'], "leidraad: unknown command 'fly'\n"],
    [['validat', 'x'], "leidraad: unknown command 'validat' (Did you mean validate?)\n"],
    [['validate', 'x', '--loud'], "leidraad: unknown option '--loud'\n"],
    [['validate', 'x', 'y'], "leidraad: too many arguments for 'validate'. Expected 1 argument but got 2.\n"],
    [['--loud'], "leidraad: unknown option '--loud'\n"],
  ])('answers %j with one line and 2', (args, stderr) => {
    expect(runLeidraad('/', ...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('runs through npm from anywhere', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.leidraad'), exampleText());
    const project = fileURLToPath(new URL('../..', import.meta.url));
    const { status, stdout } = spawnSync(
      'npm',
      ['--prefix', project, 'run', '--silent', 'leidraad', '--', 'validate', 'plan.leidraad'],
      { cwd: folder, env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'plan.leidraad: de werkruimte “Communicatieplan keuringen” is in orde.\n',
    });
  });
});
