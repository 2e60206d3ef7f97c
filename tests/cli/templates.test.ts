import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const goldenFiles = readdirSync(fixtures).filter((file) => /\.(nl|en)\.expected\.json$/.test(file));

interface Known {
  ruleId: string;
  messageId: string;
  severity: string;
  anchor: { kind: string; id: string };
}

const known = ({ ruleId, messageId, severity, anchor }: Known): Known => ({ ruleId, messageId, severity, anchor });

test.each(goldenFiles)('new, validate and check by command give what %s says', (file) => {
  const expected = JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')) as {
    template: string;
    language: string;
    asOf: string;
    findings: Known[];
  };
  const folder = temporaryFolder();
  const { template, language, asOf } = expected;
  expect(runLeidraad(folder, 'new', 'plan.leidraad', '--template', template, '--lang', language).status).toBe(0);
  expect(runLeidraad(folder, 'validate', 'plan.leidraad').status).toBe(0);
  const checked = runLeidraad(folder, 'check', 'plan.leidraad', '--format', 'json', '--as-of', asOf);
  expect(checked.status).toBe(1);
  const { findings } = JSON.parse(checked.stdout) as { findings: Known[] };
  expect(findings.map(known)).toEqual(expected.findings.map(known));
});
