import { Command, Option } from 'commander';
import { processMeasures } from '#core/analysis/measures/process-measures.ts';
import { namesIn, type Names } from '#core/analysis/names.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import type { Analysis } from '#core/analysis/analysis.ts';
import { contextHashOf } from '#core/analysis/finding.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Severity } from '#core/model/severity.ts';
import type { Workspace } from '#core/model/workspace.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { asOfOption, today } from '../date-option.ts';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { languageOption } from '../language-option.ts';
import { printError, printLine } from '../print.ts';
import { readWorkspace } from '../read-workspace.ts';

interface CheckOptions {
  format: 'text' | 'json';
  lang?: Language;
  asOf?: string;
  minSeverity: Severity;
}

const severities: readonly Severity[] = ['error', 'warning', 'hint'];
const words = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  hint: { nl: 'tip', en: 'hint' },
  accepted: { nl: 'bewust geaccepteerd', en: 'accepted' },
  later: { nl: 'later', en: 'later' },
  changed: { nl: 'was geaccepteerd, maar is veranderd', en: 'was accepted, but has changed' },
};
const summary = {
  nl: '{error, plural, one {# fout} other {# fouten}}, {warning, plural, one {# waarschuwing} other {# waarschuwingen}}, {hint, plural, one {# tip} other {# tips}}; {accepted} bewust geaccepteerd, {later} later.',
  en: '{error, plural, one {# error} other {# errors}}, {warning, plural, one {# warning} other {# warnings}}, {hint, plural, one {# hint} other {# hints}}; {accepted} accepted, {later} later.',
};
const stopped = { nl: 'De controle {ruleId} is gestopt: {cause}', en: 'The check {ruleId} stopped: {cause}' };

/** `leidraad check FILE`: what is missing and what is double. */
export function checkCommand(): Command {
  return new Command('check')
    .description('Find what is missing and what is double in a workspace.')
    .argument('<FILE>', 'the workspace file')
    .addOption(new Option('--format <format>', 'how to print the result').choices(['text', 'json']).default('text'))
    .addOption(languageOption('language of the findings (default: the content language of the workspace)'))
    .addOption(asOfOption())
    .addOption(
      new Option('--min-severity <severity>', 'show only findings that are at least this severe')
        .choices(severities)
        .default('hint'),
    )
    .addHelpText('after', '\nExample:\n  leidraad check plan.leidraad --format json --as-of 2026-11-22')
    .action(async (file: string, options: CheckOptions) => {
      process.exitCode = await check(file, options);
    });
}

async function check(file: string, { format, lang, asOf = today(), minSeverity }: CheckOptions): Promise<ExitStatus> {
  const workspace = await readWorkspace(file, lang);
  if (!workspace) return exitStatus.cannotRun;
  const language = lang ?? workspace.contentLocale;
  const analysis = runAnalysis(workspace, { asOf });
  const shown = severities.slice(0, severities.indexOf(minSeverity) + 1);
  const findings = analysis.findings.filter(({ severity }) => shown.includes(severity));
  const names = namesIn(workspace, language);
  if (format === 'json') printJson(workspace, { ...analysis, findings }, names);
  else printText({ ...analysis, findings }, names);
  for (const error of analysis.ruleErrors) printError(formatMessage(stopped, language, { ...error }));
  return analysis.counts.error > 0 ? exitStatus.somethingToActOn : exitStatus.fine;
}

function printText({ findings, counts }: Analysis, names: Names): void {
  for (const finding of findings) {
    const severity = formatMessage(words[finding.severity], names.language);
    const status = finding.status === 'open' ? '' : ` (${formatMessage(words[finding.status], names.language)})`;
    printLine(`${severity}${status}: ${wordFinding(finding, names)}  [${finding.ruleId}]`);
  }
  printLine(formatMessage(summary, names.language, counts));
}

function printJson(workspace: Workspace, { asOf, counts, findings }: Analysis, names: Names): void {
  const result = {
    tool: 'leidraad',
    version: packageJson.version,
    workspace: { id: workspace.id, name: workspace.name },
    asOf,
    language: names.language,
    counts,
    findings: findings.map((finding) => ({
      ...finding,
      contextHash: contextHashOf(finding),
      message: wordFinding(finding, names),
    })),
    measures: workspace.processes.flatMap((process) =>
      processMeasures(viewProcess(workspace, process)).map((measures) => ({ processId: process.id, ...measures })),
    ),
  };
  process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
}
