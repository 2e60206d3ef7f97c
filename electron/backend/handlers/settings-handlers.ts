import { basename, dirname } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { exportFalseAlarms } from '../exporters/csv/export-false-alarms.ts';
import { wordLocation } from '../folders/word-location.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';
import { toWriteError } from '../store/host-file-error.ts';

/** Handlers about the person's own settings. */
export function createSettingsHandlers({
  fileTickets,
  homeFolder,
  settings,
}: BackendContext): Pick<HostMethods, 'settings:read' | 'settings:write' | 'settings:saveFalseAlarms'> {
  return {
    'settings:read': async ({ languages }) => {
      if (languages !== undefined) settings.hearLanguages(languages);
      return success(await settings.read());
    },
    'settings:write': async (chosen) => {
      const kept = await settings.write(chosen);
      return kept.ok ? kept : failure(toWriteError(kept.error));
    },
    'settings:saveFalseAlarms': async ({ fileId, mayReplace }) => {
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      const table = exportFalseAlarms(await settings.read());
      const written = await writeFileAtomically(path, new TextEncoder().encode(table), { mayReplace });
      const file = basename(path);
      if (!written.ok) return failure({ ...written.error, file });
      return success({ file, folder: wordLocation(homeFolder, dirname(path)) });
    },
  };
}
