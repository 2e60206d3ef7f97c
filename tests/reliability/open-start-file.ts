import { fileURLToPath } from 'node:url';
import type { OpenWorkspace } from '#core/contract/workspace-methods.ts';
import { SettingsFile } from '../../electron/backend/settings/settings-file.ts';
import { createBackend, type Backend, type BackendOptions } from '../../electron/backend/create-backend.ts';

/** The templates that come with the app. */
export const templatesFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/** A backend as the app makes it, with one workspace open. */
export async function openStartFile(
  options: Pick<BackendOptions, 'dataFolder' | 'homeFolder' | 'startFile'> & Partial<BackendOptions>,
): Promise<{ backend: Backend; open: OpenWorkspace }> {
  const backend = createBackend({
    templatesFolder,
    version: '1.2.3',
    settings: new SettingsFile(options.dataFolder, ['nl-NL']),
    capabilities: { hasNativeDialogs: false, hasMenuBar: false, canShowInFolder: false },
    ...options,
  });
  const described = await backend.handlers['app:describe']({});
  if (!described.ok || !described.value.startFileId) throw new Error('There is no start file');
  const opened = await backend.handlers['workspace:open']({ fileId: described.value.startFileId });
  if (!opened.ok) throw new Error(`Not opened: ${JSON.stringify(opened.error).slice(0, 500)}`);
  return { backend, open: opened.value };
}
