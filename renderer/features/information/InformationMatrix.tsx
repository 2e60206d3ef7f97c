import { NativeSelect, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { TargetGroupId } from '#core/model/id.ts';
import { targetGroupById } from '#core/model/lookups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { informationMatrix } from './information-matrix.ts';
import styles from './InformationMatrix.module.css';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixMarkSign } from './MatrixMarkSign.tsx';

/** Information against steps: where each is told, asked and needed, for all target groups or one. */
export function InformationMatrix() {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { processes } = workspace;
  const [processId, setProcessId] = useState<string>();
  const [groupId, setGroupId] = useState<TargetGroupId>();
  const [isOnlyUsed, setIsOnlyUsed] = useState(false);
  const process = processes.find(({ id }) => id === processId) ?? processes[0];
  const group = process?.targetGroupIds.find((id) => id === groupId);
  const matrix = useMemo(
    () => (process ? informationMatrix(workspace, process, group) : { steps: [], rows: [] }),
    [workspace, process, group],
  );
  const rows = isOnlyUsed ? matrix.rows.filter(({ marks }) => marks.size > 0) : matrix.rows;
  if (!process || matrix.steps.length === 0) {
    return <EmptyState title={t('matrix.empty.title')} text={t('matrix.empty.text')} />;
  }
  return (
    <div className={styles.matrix}>
      <div className={styles.tools}>
        {processes.length > 1 && (
          <NativeSelect
            aria-label={t('matrix.process')}
            data={processes.map(({ id, name }) => ({ value: id as string, label: name }))}
            value={process.id}
            onChange={({ currentTarget: { value } }) => setProcessId(value)}
          />
        )}
        <NativeSelect
          aria-label={t('targetGroups.one')}
          data={[
            { value: '', label: t('matrix.allGroups') },
            ...process.targetGroupIds.map((id) => ({
              value: id as string,
              label: targetGroupById(workspace, id)?.name ?? '',
            })),
          ]}
          value={group ?? ''}
          onChange={({ currentTarget: { value } }) => setGroupId(value === '' ? undefined : (value as TargetGroupId))}
        />
        <Switch
          label={t('matrix.onlyUsed')}
          checked={isOnlyUsed}
          onChange={({ currentTarget: { checked } }) => setIsOnlyUsed(checked)}
        />
        <ul className={styles.legend}>
          {(['isTold', 'isAsked', 'isNeeded'] as const).map((kind) => (
            <li key={kind}>
              <MatrixMarkSign mark={{ [kind]: true }} /> {t(`matrix.${kind}`)}
            </li>
          ))}
        </ul>
      </div>
      <MatrixGrid process={process} groupId={group} steps={matrix.steps} rows={rows} />
    </div>
  );
}
