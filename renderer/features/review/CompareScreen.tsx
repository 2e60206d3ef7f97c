import { useState } from 'react';
import { processById } from '#core/model/lookups.ts';
import type { ProcessId } from '#core/model/id.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { reviewPaths, screenPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { ProcessHeader } from '../process/ProcessHeader.tsx';
import { Comparison, now } from './Comparison.tsx';

/** What changed in one process between two versions, or since one, at `#/process/<id>/compare`. */
export function CompareScreen({ processId }: { processId: string }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const process = processById(workspace, decodeURIComponent(processId) as ProcessId);
  const versions = (workspace.versions ?? []).toSorted((one, other) => Date.parse(other.on) - Date.parse(one.on));
  const [sides, setSides] = useState({ from: versions[0]?.id ?? now, to: now });
  if (!process) {
    return (
      <Screen title={t('screen.processes')}>
        <EmptyState title={t('blueprint.unknown.title')} text={t('blueprint.unknown.text')}>
          <TextLink href={screenPath('processes')}>{t('blueprint.unknown.back')}</TextLink>
        </EmptyState>
      </Screen>
    );
  }
  return (
    <Screen header={<ProcessHeader process={process} current="compare" />}>
      {versions.length === 0 ? (
        <EmptyState title={t('versions.empty.title')} text={t('versions.empty.text')}>
          <TextLink href={reviewPaths.versions}>{t('versions.toVersions')}</TextLink>
        </EmptyState>
      ) : (
        <Comparison versions={versions} sides={sides} processId={process.id} onChoose={setSides} />
      )}
    </Screen>
  );
}
