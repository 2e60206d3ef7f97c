import { NativeSelect } from '@mantine/core';
import { ruleById } from '#core/analysis/registry.ts';
import { processById, targetGroupById } from '#core/model/lookups.ts';
import type { ProcessId, TargetGroupId } from '#core/model/id.ts';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import {
  filterFindings,
  groupFindings,
  useFindingsView,
  type FindingsFilter,
  type FindingsGrouping,
} from '../../view/findings-view.ts';
import styles from './FindingFilters.module.css';

const all = '';

const groupings: readonly FindingsGrouping[] = ['severity', 'process', 'rule', 'group'];

/** Groups the list, and narrows it to a process, a target group or a rule; only what has findings can be chosen. */
export function FindingFilters({ analysis }: { analysis: WorkspaceAnalysis }) {
  const { t, language } = useTexts();
  const filter = useFindingsView((view) => view.filter);
  const { workspace, open } = analysis;
  const processIds = new Set(open.flatMap((finding) => analysis.placesOf(finding).map(({ processId }) => processId)));
  const groupIds = new Set(open.flatMap(({ targetGroupIds }) => targetGroupIds));
  const ruleIds = new Set(open.map(({ ruleId }) => ruleId));
  if (filter.processId !== undefined) processIds.add(filter.processId);
  if (filter.groupId !== undefined) groupIds.add(filter.groupId);
  if (filter.ruleId !== undefined) ruleIds.add(filter.ruleId);

  function change(key: Exclude<keyof FindingsFilter, 'hidden'>, value: string): void {
    const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key));
    filterFindings(value === all ? rest : { ...rest, [key]: value });
  }

  return (
    <div className={styles.filters} data-screen-only>
      <Grouping />
      <Filter
        label={t('findings.filter.process')}
        everything={t('findings.filter.allProcesses')}
        value={filter.processId}
        options={[...processIds].map((id) => [id, processById(workspace, id as ProcessId)?.name ?? id])}
        onChange={(value) => change('processId', value)}
      />
      <Filter
        label={t('findings.filter.group')}
        everything={t('findings.filter.allGroups')}
        value={filter.groupId}
        options={[...groupIds].map((id) => [id, targetGroupById(workspace, id as TargetGroupId)?.name ?? id])}
        onChange={(value) => change('groupId', value)}
      />
      <Filter
        label={t('findings.filter.rule')}
        everything={t('findings.filter.allRules')}
        value={filter.ruleId}
        options={[...ruleIds].map((id) => [id, ruleById(id)?.docs.title[language] ?? id])}
        onChange={(value) => change('ruleId', value)}
      />
    </div>
  );
}

function Grouping() {
  const { t } = useTexts();
  const grouping = useFindingsView((view) => view.grouping);
  return (
    <label className={styles.grouping}>
      <span>{t('findings.groupBy')}</span>
      <NativeSelect
        className={styles.filter ?? ''}
        classNames={{ input: styles.input ?? '' }}
        value={grouping}
        data={groupings.map((value) => ({ value, label: t(`findings.grouping.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          groupFindings(groupings.find((choice) => choice === value) ?? 'severity')
        }
      />
    </label>
  );
}

interface FilterProps {
  label: string;
  /** Words for no filter. */
  everything: string;
  value: string | undefined;
  options: [id: string, name: string][];
  onChange(value: string): void;
}

function Filter({ label, everything, value, options, onChange }: FilterProps) {
  return (
    <NativeSelect
      aria-label={label}
      className={styles.filter ?? ''}
      classNames={{ input: styles.input ?? '' }}
      value={value ?? all}
      data={[{ value: all, label: everything }, ...options.map(([id, name]) => ({ value: id, label: name }))]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
