import { Checkbox, UnstyledButton } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import type { ContentItem } from '#core/model/content-item.ts';
import { contentById, targetGroupById } from '#core/model/lookups.ts';
import { usesOf } from '#core/model/uses-of.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { targetGroupIndex } from '../../../lookups/target-group-index.ts';
import { TargetGroupMarker } from '../../../ui/TargetGroupMarker.tsx';
import { filterSteps, hideGroups, toggleGroup, useView, type StepFilter } from '../../../view/view-store.ts';
import styles from './BlueprintHeader.module.css';
import { HeaderTool } from './HeaderTool.tsx';
import type { Blueprint } from '../layout/use-blueprint.ts';

const everyStatus = ['idea', 'draft', 'review', 'approved', 'published', 'retired'] as const;
/** So many are ticked one by one. */
const fewGroups = 2;
const noFilter: StepFilter = { channelIds: [], statuses: [] };

/** Which target groups are shown, and which steps: by channel, and by the state of their content. */
export function BlueprintFilter({ blueprint: { workspace, process, isFiltered } }: { blueprint: Blueprint }) {
  const { t } = useTexts();
  const hidden = useView((view) => view.hiddenGroups[process.id]) ?? [];
  const filter = useView((view) => view.stepFilters[process.id]) ?? noFilter;
  const uses = process.steps.flatMap(({ touchpoints = [] }) => touchpoints).flatMap(usesOf);
  const channels = workspace.channels.filter(({ id }) => uses.some(({ channelId }) => channelId === id));
  const found = new Set(uses.flatMap(({ contentIds }) => contentIds.map((id) => contentById(workspace, id)?.status)));
  const statuses = everyStatus.filter((status) => found.has(status));

  function choose(next: Partial<StepFilter>): void {
    const { channelIds, statuses: chosen } = { ...filter, ...next };
    filterSteps(process.id, channelIds.length + chosen.length > 0 ? { channelIds, statuses: chosen } : undefined);
  }

  return (
    <HeaderTool
      icon={IconFilter}
      label={t('blueprint.filter')}
      isActive={hidden.length > 0 || isFiltered}
      heading={t('blueprint.filterTitle')}
    >
      <p className={styles.heading}>{t('blueprint.filterGroups')}</p>
      {process.targetGroupIds.length > fewGroups && (
        // Of many groups one wants to see a few: first none, then those.
        <UnstyledButton
          className={styles.link}
          onClick={() => hideGroups(process.id, hidden.length > 0 ? [] : process.targetGroupIds)}
        >
          {t(hidden.length > 0 ? 'blueprint.tickAllGroups' : 'blueprint.tickNoGroups')}
        </UnstyledButton>
      )}
      {process.targetGroupIds.map((groupId) => (
        <Checkbox
          key={groupId}
          className={styles.choice ?? ''}
          checked={!hidden.includes(groupId)}
          onChange={() => toggleGroup(process.id, groupId)}
          label={
            <span className={styles.group}>
              <TargetGroupMarker index={targetGroupIndex(workspace, groupId)} />
              {targetGroupById(workspace, groupId)?.name}
            </span>
          }
        />
      ))}
      {channels.length > 1 && (
        <>
          <p className={styles.heading}>{t('blueprint.filterChannels')}</p>
          {channels.map(({ id, name }) => (
            <Checkbox
              key={id}
              className={styles.choice ?? ''}
              checked={filter.channelIds.includes(id)}
              onChange={() => choose({ channelIds: toggled(filter.channelIds, id) })}
              label={name}
            />
          ))}
        </>
      )}
      {statuses.length > 1 && (
        <>
          <p className={styles.heading}>{t('blueprint.filterStatuses')}</p>
          {statuses.map((status) => (
            <Checkbox
              key={status}
              className={styles.choice ?? ''}
              checked={filter.statuses.includes(status)}
              onChange={() => choose({ statuses: toggled<ContentItem['status']>(filter.statuses, status) })}
              label={t(`content.statuses.${status}`)}
            />
          ))}
        </>
      )}
      {(hidden.length > 0 || isFiltered) && (
        <UnstyledButton
          className={styles.link}
          onClick={() => {
            filterSteps(process.id, undefined);
            hideGroups(process.id, []);
          }}
        >
          {t('blueprint.showAll')}
        </UnstyledButton>
      )}
    </HeaderTool>
  );
}

function toggled<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
