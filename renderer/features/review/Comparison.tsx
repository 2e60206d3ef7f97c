import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { describeDifferences } from '#core/exchange/describe-differences.ts';
import type { ProcessId } from '#core/model/id.ts';
import type { Version } from '#core/model/version.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { groupDifferences } from '#core/review/versions/group-differences.ts';
import { readVersion } from '#core/review/versions/read-version.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import styles from './Comparison.module.css';
import { DifferenceSection } from './DifferenceSection.tsx';

/** The value of a side that is the workspace as it is now; no id of a version can be this. */
export const now = '';

interface ComparisonProps {
  /** Newest first. */
  versions: readonly Version[];
  sides: { from: string; to: string };
  /** Only what differs in this process. */
  processId?: ProcessId;
  onChoose(sides: { from: string; to: string }): void;
}

/** Two states beside each other: what was added, removed and changed, word by word. */
export function Comparison({ versions, sides, processId, onChoose }: ComparisonProps) {
  const { t, formats } = useTexts();
  const data = [
    { value: now, label: t('versions.now') },
    ...versions.map(({ id, name, on }) => ({ value: id, label: t('versions.option', { name, day: formats.day(on) }) })),
  ];
  return (
    <section aria-label={t('versions.comparison')}>
      <div className={styles.sides}>
        <NativeSelect
          label={t('versions.from')}
          data={data}
          value={sides.from}
          onChange={({ currentTarget }) => onChoose({ ...sides, from: currentTarget.value })}
        />
        <NativeSelect
          label={t('versions.to')}
          data={data}
          value={sides.to}
          onChange={({ currentTarget }) => onChoose({ ...sides, to: currentTarget.value })}
        />
      </div>
      <Differences versions={versions} sides={sides} processId={processId} />
    </section>
  );
}

function Differences({
  versions,
  sides,
  processId,
}: Pick<ComparisonProps, 'versions' | 'sides'> & { processId: ProcessId | undefined }) {
  const { t, language } = useTexts();
  const workspace = useWorkspace();
  const first = stateOf(workspace, versions, sides.from);
  const second = stateOf(workspace, versions, sides.to);
  const groups = useMemo(() => {
    if (!first || !second) return undefined;
    return groupDifferences(describeDifferences(first, second, language)).filter(
      ({ owner }) => processId === undefined || owner?.id === processId,
    );
  }, [first, second, language, processId]);
  if (!groups) return <p role="alert">{t('versions.unreadable')}</p>;
  const count = groups.reduce((sum, { differences }) => sum + differences.length, 0);
  return (
    <>
      <output className={styles.count}>{count === 0 ? t('difference.none') : t('difference.count', { count })}</output>
      {groups.map((group) => (
        <DifferenceSection
          key={group.owner ? `${group.owner.kind} ${group.owner.id}` : 'rest'}
          group={group}
          workspace={second ?? workspace}
        />
      ))}
    </>
  );
}

const states = new WeakMap<Workspace, Workspace>();

/** One side of a comparison: versions are no part of it, since a version does not hold the others. */
function stateOf(workspace: Workspace, versions: readonly Version[], side: string): Workspace | undefined {
  const version = versions.find(({ id }) => id === side);
  if (version) {
    const state = readVersion(version);
    return state.ok ? state.value : undefined;
  }
  const known = states.get(workspace);
  if (known) return known;
  const { versions: _versions, ...state } = workspace;
  states.set(workspace, state);
  return state;
}
