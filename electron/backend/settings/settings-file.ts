import { join } from 'node:path';
import { settingsSchema, type Settings } from '#core/contract/settings-methods.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { Result } from '#core/result.ts';
import type { WriteFailure } from '../store/file-failure.ts';
import { JsonFile } from './json-file.ts';
import { languageFor } from './language-for.ts';

const storedSchema = settingsSchema.nullable();

/** The file with the person's own settings; until one has chosen, the app speaks the language of the system. */
export class SettingsFile {
  readonly #file: JsonFile<typeof storedSchema>;
  #language: Language;

  /** The languages of the system, the most wanted first, as in `['nl-BE', 'fr-BE']`. */
  constructor(dataFolder: string, systemLanguages: readonly string[]) {
    this.#file = new JsonFile(join(dataFolder, 'settings.json'), storedSchema, null);
    this.#language = languageFor(systemLanguages);
  }

  /** What the person chose, or what holds until then. */
  async read(): Promise<Settings> {
    return (await this.#file.read()) ?? { language: this.#language, theme: 'system' };
  }

  /** A browser that shows the app knows better than we which languages the person reads. */
  hearLanguages(languages: readonly string[]): void {
    this.#language = languageFor(languages);
  }

  /** Keeps what the person chose. */
  async write(settings: Settings): Promise<Result<Settings, WriteFailure>> {
    const kept = await this.#file.update(() => settings);
    return kept.ok ? { ok: true, value: settings } : kept;
  }
}
