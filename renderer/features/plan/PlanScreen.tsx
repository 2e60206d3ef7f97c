import { useDeferredValue, useMemo } from 'react';
import type { ChapterId } from '#core/model/chapter-id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { screenPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { usePlanView } from '../../view/plan-view.ts';
import { ChapterList } from './ChapterList.tsx';
import { ChoicesPanel, useChangeOptions } from './ChoicesPanel.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { PlanPage } from './page/PlanPage.tsx';
import { useFollowedPlace } from './page/use-followed-place.ts';
import { chapterEntries } from './plan-chapters.ts';
import { planChoices, planSettings, today } from './plan-settings.ts';
import styles from './PlanScreen.module.css';

/** The communication plan: chapters, the page, and what it is to be. */
export function PlanScreen() {
  const { t } = useTexts();
  const workspace = useWorkspace();
  if (!isNothingToWrite(workspace)) return <PlanWorkbench />;
  return (
    <Screen title={t('screen.plan')}>
      <EmptyState title={t('plan.empty.title')} text={t('plan.empty.text')}>
        <TextLink href={screenPath('target-groups')}>{t('plan.empty.targetGroups')}</TextLink>
        <TextLink href={screenPath('processes')}>{t('plan.empty.processes')}</TextLink>
      </EmptyState>
    </Screen>
  );
}

function isNothingToWrite({ plans = [], processes, targetGroups }: Workspace): boolean {
  return plans.length === 0 && processes.length === 0 && targetGroups.length === 0;
}

function PlanWorkbench() {
  const { language } = useTexts();
  const workspace = useWorkspace();
  const planId = usePlanView((view) => view.planId);
  const onlyProcessId = usePlanView((view) => view.onlyProcessId);
  const asOf = today();
  const settings = useMemo(
    () => planSettings(workspace, { planId, onlyProcessId }),
    [workspace, planId, onlyProcessId],
  );
  const choices = useMemo(() => planChoices(settings, asOf), [settings, asOf]);
  const change = useChangeOptions(settings);
  // A large plan takes a moment to write: the choices answer at once, the page follows.
  const shown = useDeferredValue(useMemo(() => ({ workspace, choices }), [workspace, choices]));
  const plan = useMemo(() => buildPlan(shown.workspace, shown.choices), [shown]);
  const entries = useMemo(() => chapterEntries(plan, settings.extent, language), [plan, settings.extent, language]);
  const followed = useFollowedPlace(entries.filter(({ state }) => state !== 'left-out').map(({ place }) => place));
  const toggle = (chapterId: ChapterId, isIncluded: boolean): void => {
    const others = settings.without.filter((id) => id !== chapterId);
    change({ without: isIncluded ? others : [...others, chapterId] });
  };
  return (
    <div className={styles.screen}>
      <ChapterList
        entries={entries}
        without={settings.without}
        documentLanguage={plan.language}
        onChoose={followed.goTo}
        onToggle={toggle}
      />
      <PlanPage plan={plan} entries={entries} followed={followed} />
      <ChoicesPanel settings={settings} entries={entries}>
        <ExportPanel choices={choices} hasPageNumbers={settings.hasPageNumbers} title={plan.cover.title} />
      </ChoicesPanel>
    </div>
  );
}
