import { Checkbox, Popover, UnstyledButton } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconFilter, IconSettings, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ProcessId } from '#core/model/id.ts';
import { personById, targetGroupById } from '#core/model/lookups.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { addStep } from '../../actions/add-step.ts';
import { useAnalysis } from '../../analysis/AnalysisProvider.tsx';
import { countBySeverity, severities } from '../../analysis/count-by-severity.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { targetGroupIndex } from '../../lookups/target-group-index.ts';
import { itemPath, screenPath } from '../../navigation/routes.ts';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { TargetGroupMarker } from '../../ui/TargetGroupMarker.tsx';
import { filterFindings } from '../../view/findings-view.ts';
import { rowKinds, toggleGroup, toggleRow, useView } from '../../view/view-store.ts';
import { ProcessTabs } from './ProcessTabs.tsx';
import styles from './BlueprintHeader.module.css';
import type { Blueprint } from './use-blueprint.ts';

/** Name of the process, its state and owner, and what is shown of it. */
export function BlueprintHeader({ blueprint }: { blueprint: Blueprint }) {
  const { t } = useTexts();
  const { workspace, process } = blueprint;
  const owner = process.ownerId === undefined ? undefined : personById(workspace, process.ownerId);
  const lifecycle = t(`lifecycle.${process.lifecycle}`);
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.title} dir="auto" title={process.name}>
          {process.name}
        </h1>
        <p className={styles.about}>{owner ? t('blueprint.about', { lifecycle, owner: owner.name }) : lifecycle}</p>
      </div>
      <FindingCounts processId={process.id} />
      <ProcessTabs processId={process.id} current="blueprint" />
      <div className={styles.tools}>
        <Link className={styles.tool} href={itemPath('processes', process.id)}>
          <IconSettings size={16} stroke={1.6} aria-hidden="true" />
          {t('processes.details')}
        </Link>
        <GroupFilter blueprint={blueprint} />
        <RowChoice />
        <ActionButton action={addStep} label="blueprint.addStep" />
      </div>
    </header>
  );
}

/** How much there is to solve in this process, leading to it. */
function FindingCounts({ processId }: { processId: ProcessId }) {
  const { t } = useTexts();
  const analysis = useAnalysis();
  if (!analysis) return <p className={styles.checking}>{t('findings.checking')}</p>;
  const counts = countBySeverity(analysis.inProcess(processId));
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return <p className={styles.checking}>{t('findings.nothing')}</p>;
  return (
    <Link
      href={screenPath('findings')}
      className={styles.counts}
      aria-label={t('findings.ofProcess', {
        error: t('findings.count.error', { count: counts.error }),
        warning: t('findings.count.warning', { count: counts.warning }),
        hint: t('findings.count.hint', { count: counts.hint }),
      })}
      onClick={() => filterFindings({ processId })}
    >
      {found.map((severity) => (
        <SeverityMark key={severity} severity={severity}>
          {t(`findings.count.${severity}`, { count: counts[severity] })}
        </SeverityMark>
      ))}
    </Link>
  );
}

function GroupFilter({ blueprint: { workspace, process } }: { blueprint: Blueprint }) {
  const { t } = useTexts();
  const hidden = useView((view) => view.hiddenGroups[process.id]) ?? [];
  return (
    <Tool
      icon={IconFilter}
      label={t('blueprint.filter')}
      isActive={hidden.length > 0}
      heading={t('blueprint.filterGroups')}
    >
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
    </Tool>
  );
}

function RowChoice() {
  const { t } = useTexts();
  const hidden = useView((view) => view.hiddenRows);
  return (
    <Tool
      icon={IconAdjustmentsHorizontal}
      label={t('blueprint.rows')}
      isActive={hidden.length > 0}
      heading={t('blueprint.chooseRows')}
    >
      {rowKinds.map((row) => (
        <Checkbox
          key={row}
          className={styles.choice ?? ''}
          checked={!hidden.includes(row)}
          onChange={() => toggleRow(row)}
          label={t(`row.${row}`)}
        />
      ))}
    </Tool>
  );
}

interface ToolProps {
  icon: Icon;
  label: string;
  /** Something is left out: said in words too. */
  isActive: boolean;
  heading: string;
  children: ReactNode;
}

function Tool({ icon: ToolIcon, label, isActive, heading, children }: ToolProps) {
  const { t } = useTexts();
  return (
    <Popover position="bottom-end" trapFocus withRoles>
      <Popover.Target>
        <UnstyledButton className={styles.tool} data-active={isActive}>
          <ToolIcon size={16} stroke={1.6} aria-hidden="true" />
          {isActive ? t('blueprint.active', { label }) : label}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={heading}>
        <p className={styles.heading}>{heading}</p>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
