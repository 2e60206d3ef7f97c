import { join } from 'node:path';
import { settingsSchema, type Settings } from '#core/contract/settings-methods.ts';
import { JsonFile } from './json-file.ts';

/** What holds until the person chooses otherwise. */
export const defaultSettings: Settings = { language: 'nl', theme: 'system' };

/** The file with the person's own settings. */
export function createSettingsFile(dataFolder: string): JsonFile<typeof settingsSchema> {
  return new JsonFile(join(dataFolder, 'settings.json'), settingsSchema, defaultSettings);
}
