import { UnstyledButton } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconZoomIn, IconZoomOut, type Icon } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePlanView, type PlanPlace } from '../../../view/plan-view.ts';
import type { ChapterEntry } from '../plan-chapters.ts';
import { nextZoom } from './page-scale.ts';
import styles from './PlanPageTools.module.css';

interface PlanPageToolsProps {
  entries: readonly ChapterEntry[];
  scale: number;
  onChoose(place: PlanPlace): void;
}

/** Over the page: to the chapter before and after, and how large the page is. */
export function PlanPageTools({ entries, scale, onChoose }: PlanPageToolsProps) {
  const { t, formats } = useTexts();
  const { place, zoom } = usePlanView();
  const shown = entries.filter(({ state }) => state !== 'left-out');
  const index = shown.findIndex((entry) => entry.place === place);
  const here = shown[index];
  const [before, after] = [shown[index - 1], shown[index + 1]];
  const [smaller, larger] = [nextZoom(scale, -1), nextZoom(scale, 1)];
  return (
    <div className={styles.tools} data-screen-only>
      <ToolButton
        label={t('plan.page.previous')}
        icon={IconArrowLeft}
        onClick={before && (() => onChoose(before.place))}
      />
      <span className={styles.here} aria-live="polite">
        {here && [here.mark, here.title].filter(Boolean).join(' ')}
      </span>
      <ToolButton label={t('plan.page.next')} icon={IconArrowRight} onClick={after && (() => onChoose(after.place))} />
      <span className={styles.right}>
        <ToolButton
          label={t('action.zoom.out')}
          icon={IconZoomOut}
          onClick={smaller === undefined ? undefined : () => usePlanView.setState({ zoom: smaller })}
        />
        <UnstyledButton
          className={styles.fit}
          aria-pressed={zoom === 'fit'}
          title={t('plan.page.fit')}
          onClick={() => usePlanView.setState({ zoom: zoom === 'fit' ? 100 : 'fit' })}
        >
          {zoom === 'fit' ? t('plan.page.fit') : formats.share(scale)}
        </UnstyledButton>
        <ToolButton
          label={t('action.zoom.in')}
          icon={IconZoomIn}
          onClick={larger === undefined ? undefined : () => usePlanView.setState({ zoom: larger })}
        />
      </span>
    </div>
  );
}

interface ToolButtonProps {
  label: string;
  icon: Icon;
  /** Absent: not possible now. */
  onClick: (() => void) | undefined;
}

function ToolButton({ label, icon: ToolIcon, onClick }: ToolButtonProps) {
  return (
    <UnstyledButton className={styles.button} aria-label={label} title={label} disabled={!onClick} onClick={onClick}>
      <ToolIcon size={18} stroke={1.6} aria-hidden="true" />
    </UnstyledButton>
  );
}
