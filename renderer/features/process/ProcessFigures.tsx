import { NativeSelect } from '@mantine/core';
import { measureIdSchema } from '#core/model/measure-id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { DateField } from '../../form/DateField.tsx';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { NumberField } from '../../form/NumberField.tsx';
import { RowsField } from '../../form/RowsField.tsx';
import rowStyles from '../../form/StackedRow.module.css';
import { today } from '../../form/today.ts';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';

type Metric = NonNullable<Process['metrics']>[number];
type Measured = NonNullable<Metric['measured']>[number];
type Target = NonNullable<Process['measureTargets']>[number];

const metricKinds = ['ces', 'nps', 'csat'] as const;
const scales = ['0-10', '1-5', '1-7', '1-10'] as const;

interface ProcessFiguresProps {
  process: Process;
  workspace: Workspace;
}

/** How often a process happens per target group, how customers rate it, and what it aims for. */
export function ProcessFigures({ process, workspace }: ProcessFiguresProps) {
  return (
    <>
      <Volumes process={process} workspace={workspace} />
      <Metrics process={process} />
      <Targets process={process} workspace={workspace} />
    </>
  );
}

function Volumes({ process, workspace }: ProcessFiguresProps) {
  const { t } = useTexts();
  const set = useForm('process', process.id);
  const volumes = process.volumes ?? [];
  if (process.targetGroupIds.length === 0) return null;
  return (
    <FieldGroup label={t('processes.volumes')} help={t('help.volumes')}>
      {process.targetGroupIds.map((targetGroupId) => (
        <div key={targetGroupId}>
          <GroupName workspace={workspace} groupId={targetGroupId} />
          <NumberField
            label={t('processes.perYear')}
            value={volumes.find((volume) => volume.targetGroupId === targetGroupId)?.perYear}
            min={0}
            onCommit={(perYear) => {
              const others = volumes.filter((volume) => volume.targetGroupId !== targetGroupId);
              const next = perYear === null ? others : [...others, { targetGroupId, perYear }];
              return set({ volumes: next.length > 0 ? next : null });
            }}
          />
        </div>
      ))}
    </FieldGroup>
  );
}

function Metrics({ process }: { process: Process }) {
  const { t } = useTexts();
  const set = useForm('process', process.id);
  return (
    <RowsField
      label={t('processes.metrics')}
      help={t('help.metrics')}
      rows={process.metrics ?? []}
      nameOf={({ kind }) => t(`metric.${kind}`)}
      addLabel={t('processes.addMetric')}
      create={() => ({ kind: 'ces', scale: '1-7' }) satisfies Metric}
      onCommit={(metrics) => set({ metrics: metrics.length > 0 ? metrics : null })}
    >
      {(metric, change) => (
        <>
          <div className={rowStyles.row}>
            <NativeSelect
              aria-label={t('processes.metrics')}
              data={metricKinds.map((value) => ({ value, label: t(`metric.${value}`) }))}
              value={metric.kind}
              onChange={({ currentTarget: { value } }) => change({ ...metric, kind: value as Metric['kind'] })}
            />
            <NativeSelect
              aria-label={t('processes.scale')}
              data={scales.map((value) => ({ value, label: t('processes.onScale', { scale: value }) }))}
              value={metric.scale}
              onChange={({ currentTarget: { value } }) => change({ ...metric, scale: value as Metric['scale'] })}
            />
          </div>
          <NumberField
            label={t('processes.metricTarget')}
            value={metric.target}
            onCommit={(target) => {
              const { target: _earlier, ...rest } = metric;
              return change(target === null ? rest : { ...rest, target });
            }}
          />
          <RowsField
            label={t('processes.measured')}
            rows={metric.measured ?? []}
            nameOf={({ date }) => date}
            addLabel={t('processes.addMeasured')}
            create={(): Measured => ({ date: today(), value: 0 })}
            onCommit={(measured) => {
              const { measured: _earlier, ...rest } = metric;
              return change(measured.length > 0 ? { ...rest, measured } : rest);
            }}
          >
            {(point, changePoint) => (
              <>
                <DateField
                  label={t('processes.measuredOn')}
                  value={point.date}
                  onCommit={(date) => (date === null ? undefined : changePoint({ ...point, date }))}
                />
                <NumberField
                  label={t('processes.value')}
                  value={point.value}
                  onCommit={(value) => (value === null ? undefined : changePoint({ ...point, value }))}
                />
                <NumberField
                  label={t('processes.answers')}
                  value={point.n}
                  min={0}
                  onCommit={(n) => {
                    const { n: _earlier, ...rest } = point;
                    return changePoint(n === null ? rest : { ...rest, n });
                  }}
                />
              </>
            )}
          </RowsField>
        </>
      )}
    </RowsField>
  );
}

function Targets({ process, workspace }: ProcessFiguresProps) {
  const { t } = useTexts();
  const set = useForm('process', process.id);
  const groups = workspace.targetGroups.filter(({ id }) => process.targetGroupIds.includes(id));
  return (
    <RowsField
      label={t('processes.targets')}
      help={t('help.targets')}
      rows={process.measureTargets ?? []}
      nameOf={({ measure }) => t(`measure.${measure}`)}
      addLabel={t('processes.addTarget')}
      create={() => ({ measure: 'digitalFinishShare', op: 'min', value: 0.8 }) satisfies Target}
      onCommit={(targets) => set({ measureTargets: targets.length > 0 ? targets : null })}
    >
      {(target, change) => (
        <>
          <div className={rowStyles.row}>
            <NativeSelect
              aria-label={t('processes.targets')}
              data={measureIdSchema.options.map((value) => ({ value, label: t(`measure.${value}`) }))}
              value={target.measure}
              onChange={({ currentTarget: { value } }) => change({ ...target, measure: value as Target['measure'] })}
            />
            <NativeSelect
              aria-label={t('processes.op')}
              data={(['min', 'max'] as const).map((value) => ({ value, label: t(`processes.ops.${value}`) }))}
              value={target.op}
              onChange={({ currentTarget: { value } }) => change({ ...target, op: value as Target['op'] })}
            />
            <NativeSelect
              aria-label={t('processes.targetFor')}
              data={[
                { value: '', label: t('content.everyone') },
                ...groups.map(({ id, name }) => ({ value: id as string, label: name })),
              ]}
              value={target.targetGroupId ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { targetGroupId: _earlier, ...rest } = target;
                change(value === '' ? rest : { ...rest, targetGroupId: value as NonNullable<Target['targetGroupId']> });
              }}
            />
          </div>
          <NumberField
            label={t('processes.value')}
            value={target.value}
            {...(isShare(target.measure) ? { unit: '%', scale: 100 } : {})}
            onCommit={(value) => (value === null ? undefined : change({ ...target, value }))}
          />
        </>
      )}
    </RowsField>
  );
}

function isShare(measure: Target['measure']): boolean {
  return measure.startsWith('coverage') || measure.endsWith('Share');
}
