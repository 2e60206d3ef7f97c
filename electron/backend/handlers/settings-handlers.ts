import type { HostMethods } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { toWriteError } from '../store/host-file-error.ts';

/** Handlers about the person's own settings. */
export function createSettingsHandlers({
  settings,
}: BackendContext): Pick<HostMethods, 'settings:read' | 'settings:write'> {
  return {
    'settings:read': async () => success(await settings.read()),
    'settings:write': async (chosen) => {
      const kept = await settings.update(() => chosen);
      return kept.ok ? kept : failure(toWriteError(kept.error));
    },
  };
}
