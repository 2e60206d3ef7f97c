import { memo } from 'react';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePlanView } from '../../../view/plan-view.ts';
import { usePrintView } from '../../../view/print-view.ts';
import type { ChapterEntry } from '../plan-chapters.ts';
import { fittingScale } from './page-scale.ts';
import styles from './PlanPage.module.css';
import { PlanPages } from './PlanPages.tsx';
import { PlanPageTools } from './PlanPageTools.tsx';
import type { useFollowedPlace } from './use-followed-place.ts';
import { useKeepPlace } from './use-keep-place.ts';
import { useRoom } from './use-room.ts';

interface PlanPageProps {
  plan: PlanDocument;
  entries: readonly ChapterEntry[];
  followed: ReturnType<typeof useFollowedPlace>;
}

/** The plan as paper, between its tools and the bottom of the screen. */
export function PlanPage({ plan, entries, followed: { scrollerRef, goTo, followers } }: PlanPageProps) {
  const { t } = useTexts();
  const width = useRoom(scrollerRef);
  const zoom = usePlanView((view) => view.zoom);
  const isPrinting = usePrintView((view) => view.isPrinting);
  const scale = isPrinting ? 1 : zoom === 'fit' ? fittingScale(width) : zoom / 100;
  useKeepPlace(scrollerRef, scale);
  return (
    <div className={styles.page}>
      <PlanPageTools entries={entries} scale={scale} onChoose={goTo} />
      {/* A region that scrolls has to be reachable with the keyboard. */}
      <section
        ref={scrollerRef}
        className={styles.scroller}
        aria-label={t('plan.page.label')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
        data-scrolls
        {...followers}
      >
        <div className={styles.sheets} style={{ zoom: scale }} lang={plan.language}>
          <Pages plan={plan} onChoose={goTo} />
        </div>
      </section>
    </div>
  );
}

/** Zooming and choosing a chapter leave the pages as they are. */
const Pages = memo(PlanPages);
