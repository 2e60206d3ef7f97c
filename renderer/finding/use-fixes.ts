import { useMemo } from 'react';
import { fixesFor } from '#core/analysis/fixes/fixes-for.ts';
import type { Fix } from '#core/analysis/fixes/fix.ts';
import type { Finding } from '#core/analysis/finding.ts';
import { today } from '../form/today.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import { useSettings } from '../settings/SettingsProvider.tsx';

/** What can be offered beside a finding, in the workspace as it is now. */
export function useFixes(finding: Finding): readonly Fix[] {
  const workspace = useWorkspace();
  const { personName } = useSettings();
  return useMemo(() => {
    const by = workspace.people.find(({ name }) => name === personName)?.id;
    return fixesFor(finding, { workspace, asOf: today(), newId: () => crypto.randomUUID(), by });
  }, [finding, workspace, personName]);
}
