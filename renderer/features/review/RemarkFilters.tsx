import { NativeSelect, SegmentedControl } from '@mantine/core';
import { processById } from '#core/model/lookups.ts';
import type { ProcessId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { peopleOfRemarks } from '#core/review/group-remarks.ts';
import { placeOfRemark } from '#core/review/place-of-remark.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { filterRemarks, useReviewView, type RemarkFilter } from '../../view/review-view.ts';
import styles from './RemarkFilters.module.css';

const states = ['open', 'resolved', 'all'] as const;
const sources = ['app', 'review-file', 'word'] as const;

/** Narrows the list: still open or dealt with, which process, who, and where it came from; only what has remarks can be chosen. */
export function RemarkFilters({ workspace }: { workspace: Workspace }) {
  const { t } = useTexts();
  const filter = useReviewView((view) => view.filter);
  const { remarks = [] } = workspace;
  const processIds = new Set(remarks.flatMap((remark) => placeOfRemark(workspace, remark).processIds));
  const countOf = (state: RemarkFilter['state']): number =>
    remarks.filter(({ resolved }) => state === 'all' || (resolved !== undefined) === (state === 'resolved')).length;

  function change(key: 'processId' | 'person' | 'source', value: string): void {
    const { [key]: _earlier, ...rest } = filter;
    filterRemarks(value === '' ? rest : { ...rest, [key]: value });
  }

  return (
    <div className={styles.filters} data-screen-only>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('review.filter.state')}
        value={filter.state}
        onChange={(value) => filterRemarks({ ...filter, state: value as RemarkFilter['state'] })}
        data={states.map((value) => ({ value, label: t(`review.state.${value}`, { count: countOf(value) }) }))}
      />
      <div className={styles.row}>
        <Filter
          label={t('review.filter.process')}
          everything={t('findings.filter.allProcesses')}
          value={filter.processId}
          options={[...processIds].map((id) => [id, processById(workspace, id as ProcessId)?.name ?? id])}
          onChange={(value) => change('processId', value)}
        />
        <Filter
          label={t('review.filter.person')}
          everything={t('review.filter.everyone')}
          value={filter.person}
          options={peopleOfRemarks(workspace).map((name) => [name, name])}
          onChange={(value) => change('person', value)}
        />
        <Filter
          label={t('review.filter.source')}
          everything={t('review.filter.anywhere')}
          value={filter.source}
          options={sources.map((source) => [source, t(`remark.source.${source}`)])}
          onChange={(value) => change('source', value)}
        />
      </div>
    </div>
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
      value={value ?? ''}
      data={[{ value: '', label: everything }, ...options.map(([id, name]) => ({ value: id, label: name }))]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
