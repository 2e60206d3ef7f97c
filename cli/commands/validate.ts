import { Command, Option } from 'commander';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { wordProblem } from '#core/model/word-problem.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { inputPath } from '../input-path.ts';
import { languageOption } from '../language-option.ts';
import { printError, printLine } from '../print.ts';
import { readForValidation, type ValidatedFile } from '../read-for-validation.ts';
import { wordFileFailure } from '../word-file-failure.ts';

interface ValidateOptions {
  format: 'text' | 'json';
  lang?: Language;
}

const messages = {
  valid: { nl: '{file}: de werkruimte “{name}” is in orde.', en: '{file}: the workspace “{name}” is in order.' },
  unknownKey: {
    nl: '{pointer}: deze sleutel kent Leidraad niet. Hij blijft bewaard.',
    en: '{pointer}: Leidraad does not know this key. It is kept.',
  },
  invalid: {
    nl: '{file}: {count, plural, one {# probleem} other {# problemen}} gevonden.',
    en: '{file}: {count, plural, one {# problem} other {# problems}} found.',
  },
};

/** `leidraad validate FILE`: whether a file is a workspace that can be opened, and every problem if not. */
export function validateCommand(): Command {
  return new Command('validate')
    .description('Check that a file is a valid workspace, and list every problem if not.')
    .argument('<FILE>', 'the workspace file')
    .addOption(new Option('--format <format>', 'how to print the result').choices(['text', 'json']).default('text'))
    .addOption(languageOption('language of messages (default: the content language of the workspace, else nl)'))
    .addHelpText('after', '\nExample:\n  leidraad validate plan.leidraad --format json')
    .action(async (file: string, options: ValidateOptions) => {
      process.exitCode = await validate(file, options);
    });
}

async function validate(file: string, { format, lang }: ValidateOptions): Promise<ExitStatus> {
  const read = await readForValidation(inputPath(file));
  if (!read.ok) {
    printError(wordFileFailure(file, read.error, lang ?? 'nl'));
    return exitStatus.cannotRun;
  }
  const language = lang ?? read.value.contentLocale ?? 'nl';
  if (format === 'json') printJson(file, read.value, language);
  else printText(file, read.value, language);
  return read.value.problems.length === 0 ? exitStatus.fine : exitStatus.somethingToActOn;
}

function printText(file: string, { problems, workspace, unknownKeys }: ValidatedFile, language: Language): void {
  for (const problem of problems) {
    const sentence = wordProblem(problem, language);
    printLine(problem.pointer === '' ? sentence : `${problem.pointer}: ${sentence}`);
  }
  for (const pointer of unknownKeys) printLine(formatMessage(messages.unknownKey, language, { pointer }));
  printLine(
    workspace
      ? formatMessage(messages.valid, language, { file, name: workspace.name })
      : formatMessage(messages.invalid, language, { file, count: problems.length }),
  );
}

function printJson(file: string, { problems, workspace, unknownKeys }: ValidatedFile, language: Language): void {
  const result = {
    tool: 'leidraad',
    version: packageJson.version,
    file,
    language,
    workspace: workspace ? { id: workspace.id, name: workspace.name } : null,
    isValid: problems.length === 0,
    counts: { problems: problems.length, unknownKeys: unknownKeys.length },
    problems: problems.map((problem) => ({ ...problem, message: wordProblem(problem, language) })),
    unknownKeys,
  };
  process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
}
