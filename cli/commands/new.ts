import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { templateNames, type TemplateName } from '#core/contract/workspace-methods.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import { writeFileAtomically } from '../../electron/backend/store/atomic-write.ts';
import { readTemplate } from '../../electron/backend/templates/read-template.ts';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { inputPath } from '../input-path.ts';
import { languageOption } from '../language-option.ts';
import { printError, printLine } from '../print.ts';
import { wordFileFailure } from '../word-file-failure.ts';

interface NewOptions {
  template: TemplateName;
  lang: Language;
  force?: boolean;
}

const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));
const made = { nl: '{file}: de werkruimte “{name}” is gemaakt.', en: '{file}: the workspace “{name}” has been made.' };

/** `leidraad new FILE --template NAME`: a new workspace from a template. */
export function newCommand(): Command {
  return new Command('new')
    .description('Make a new workspace from a template.')
    .argument('<FILE>', 'the workspace file to make')
    .addOption(new Option('--template <name>', 'what to start from').choices(templateNames).makeOptionMandatory())
    .addOption(languageOption('language of the workspace and of messages').default('nl'))
    .option('--force', 'replace the file if it exists')
    .addHelpText('after', '\nExample:\n  leidraad new plan.leidraad --template arbo-keuring --lang en')
    .action(async (file: string, options: NewOptions) => {
      process.exitCode = await makeWorkspace(file, options);
    });
}

async function makeWorkspace(file: string, { template, lang, force = false }: NewOptions): Promise<ExitStatus> {
  const workspace = await readTemplate(templatesFolder, template, lang);
  const written = await writeFileAtomically(inputPath(file), serialiseWorkspace(workspace), { mayReplace: force });
  if (written.ok) {
    printLine(formatMessage(made, lang, { file, name: workspace.name }));
    return exitStatus.fine;
  }
  printError(wordFileFailure(file, written.error, lang));
  return exitStatus.cannotWrite;
}
