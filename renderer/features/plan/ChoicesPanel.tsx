import { Button, Checkbox, Radio, SegmentedControl, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlanId, ProcessId } from '#core/model/id.ts';
import type { Plan } from '#core/model/plan.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useSession, useWorkspace } from '../../session/SessionProvider.tsx';
import { usePlanView } from '../../view/plan-view.ts';
import styles from './ChoicesPanel.module.css';
import { PlanFields } from './PlanFields.tsx';
import { HouseChoice } from './HouseChoice.tsx';
import type { ChapterEntry } from './plan-chapters.ts';
import type { PlanExtent, PlanSettings } from './plan-settings.ts';

interface ChoicesPanelProps {
  settings: PlanSettings;
  entries: readonly ChapterEntry[];
  /** The export, at the bottom. */
  children: ReactNode;
}

/** What the plan is to be: which one, how much of it, in which language, with page numbers or without. */
export function ChoicesPanel({ settings, entries, children }: ChoicesPanelProps) {
  const { t } = useTexts();
  const change = useChangeOptions(settings);
  const part = usePlanView((view) => view.part);
  return (
    <aside className={styles.panel} aria-label={t('plan.choices')}>
      <SegmentedControl
        className={styles.parts ?? ''}
        fullWidth
        transitionDuration={0}
        aria-label={t('plan.choices')}
        data={(['choices', 'fields'] as const).map((value) => ({ value, label: t(`plan.part.${value}`) }))}
        value={part}
        onChange={(value) => usePlanView.setState({ part: value === 'fields' ? 'fields' : 'choices' })}
      />
      {part === 'fields' && (
        <div className={styles.choices}>
          <PlanFields plan={settings.plan} />
        </div>
      )}
      <div className={styles.choices} hidden={part === 'fields'}>
        <PlanChoice settings={settings} />
        <Choice title={t('plan.extent.title')}>
          <ExtentChoice settings={settings} entries={entries} />
        </Choice>
        <Choice title={t('plan.language.title')}>
          <SegmentedControl
            fullWidth
            transitionDuration={0}
            classNames={{ root: styles.languages ?? '', label: styles.language ?? '' }}
            aria-label={t('plan.language.title')}
            data={(['nl', 'en'] as const).map((value) => ({ value, label: t(`plan.language.${value}`) }))}
            value={settings.language}
            onChange={(value) => change({ locale: value === 'en' ? 'en' : 'nl' })}
          />
        </Choice>
        <Choice title={t('plan.pageNumbers.title')}>
          <Checkbox
            size="xs"
            classNames={{ label: styles.option ?? '', description: styles.help ?? '' }}
            label={t('plan.pageNumbers.label')}
            description={t('plan.pageNumbers.help')}
            checked={settings.hasPageNumbers}
            onChange={(event) => change({ pageNumbers: event.currentTarget.checked })}
          />
        </Choice>
        <Choice title={t('plan.house.title')}>
          <HouseChoice />
        </Choice>
        <EmptyChapters settings={settings} entries={entries} />
      </div>
      {children}
    </aside>
  );
}

function Choice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.choice}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

/** Only there when the workspace has several plans. */
function PlanChoice({ settings: { plan } }: { settings: PlanSettings }) {
  const { t } = useTexts();
  const { plans = [] } = useWorkspace();
  if (plans.length < 2) return null;
  return (
    <Choice title={t('plan.which')}>
      <Select
        aria-label={t('plan.which')}
        data={plans.map(({ id, name }) => ({ value: id, label: name }))}
        value={plan?.id ?? null}
        allowDeselect={false}
        onChange={(value) => usePlanView.setState({ planId: value as PlanId, onlyProcessId: undefined })}
      />
    </Choice>
  );
}

function ExtentChoice({ settings, entries }: { settings: PlanSettings; entries: readonly ChapterEntry[] }) {
  const { t } = useTexts();
  const change = useChangeOptions(settings);
  const { extent, onlyProcess, processes } = settings;
  const choose = (next: PlanExtent): void => {
    usePlanView.setState({ onlyProcessId: next === 'process' ? processes[0]?.id : undefined });
    if (next !== 'process') change({ scope: next });
  };
  const included = entries.filter(({ chapterId, state }) => chapterId !== undefined && state !== 'left-out');
  const appendices = included.filter(({ isAppendix }) => isAppendix).length;
  const about = {
    full:
      extent === 'full'
        ? t('plan.extent.count', { chapters: included.length - appendices, appendices })
        : t('plan.extent.fullHelp'),
    short: t('plan.extent.shortHelp'),
    process: onlyProcess && processes.length === 1 ? onlyProcess.name : t('plan.extent.processHelp'),
  };
  return (
    <Radio.Group aria-label={t('plan.extent.title')} value={extent} onChange={(value) => choose(value as PlanExtent)}>
      <div className={styles.options}>
        {(['full', 'short', 'process'] as const).map((value) => (
          <Radio
            key={value}
            size="xs"
            classNames={{ label: styles.option ?? '', description: styles.help ?? '' }}
            value={value}
            label={t(`plan.extent.${value}`)}
            description={about[value]}
            disabled={value === 'process' && processes.length === 0}
          />
        ))}
        {extent === 'process' && processes.length > 1 && (
          <Select
            className={styles.process ?? ''}
            aria-label={t('plan.extent.which')}
            data={processes.map(({ id, name }) => ({ value: id, label: name }))}
            value={onlyProcess?.id ?? null}
            allowDeselect={false}
            searchable
            onChange={(value) => usePlanView.setState({ onlyProcessId: value as ProcessId })}
          />
        )}
      </div>
    </Radio.Group>
  );
}

/** How many chapters have nothing in them yet, and the way to leave those out. */
function EmptyChapters({ settings, entries }: { settings: PlanSettings; entries: readonly ChapterEntry[] }) {
  const { t } = useTexts();
  const change = useChangeOptions(settings);
  const empty = entries.flatMap(({ chapterId, state }) => (chapterId && state === 'empty' ? [chapterId] : []));
  if (empty.length === 0) return null;
  return (
    <Choice title={t('plan.check.title')}>
      <p className={styles.check}>{t('plan.check.empty', { count: empty.length })}</p>
      <Button variant="default" onClick={() => change({ without: [...settings.without, ...empty] })}>
        {t('plan.check.leaveOut', { count: empty.length })}
      </Button>
    </Choice>
  );
}

/** Keeps choices in the plan; the first one makes the plan when there is none. */
export function useChangeOptions({ plan }: PlanSettings): (options: NonNullable<Plan['options']>) => void {
  const session = useSession();
  return (options) => {
    session.perform('plan-options.set', { ...(plan ? { planId: plan.id } : {}), options });
  };
}
