import { useMemo } from 'react';
import type { Figure } from '#core/plan/plan-tree.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { svgAddress } from '../../../diagrams/svg-address.ts';
import { useMermaidPicture } from '../../../diagrams/use-mermaid-picture.ts';
import styles from './PlanFigure.module.css';
import { useIsNear } from './use-is-near.ts';

/** Drawing keeps the window busy, so it begins when scrolling has come to rest. */
const restMs = 250;

interface PlanFigureProps {
  figure: Figure;
  caption: string;
}

/** A picture with its caption. A diagram is drawn when it comes near; until then, or when that fails, its summary stands there. */
export function PlanFigure({ figure, caption }: PlanFigureProps) {
  const { t } = useTexts();
  const [isNear, watch] = useIsNear(restMs);
  const { frame } = figure;
  const drawn = useMermaidPicture(isNear ? frame : undefined);
  const picture = figure.picture ?? (drawn === 'failed' ? undefined : drawn);
  return (
    <figure className={styles.figure} ref={watch}>
      {picture ? (
        <Picture picture={picture} summary={figure.summary} />
      ) : (
        <div
          className={styles.waiting}
          data-failed={drawn === 'failed'}
          data-drawing={(isNear && frame !== undefined && drawn === undefined) || undefined}
        >
          <p>{drawn === 'failed' || frame === undefined ? t('plan.page.notDrawn') : t('plan.page.drawing')}</p>
          <p>{figure.summary}</p>
        </div>
      )}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** The picture as an image: what is in it cannot act, and the page stays light. */
function Picture({ picture, summary }: { picture: NonNullable<Figure['picture']>; summary: string }) {
  const address = useMemo(() => svgAddress(picture.svg), [picture]);
  return <img src={address} alt={summary} width={picture.width} height={picture.height} decoding="async" />;
}
