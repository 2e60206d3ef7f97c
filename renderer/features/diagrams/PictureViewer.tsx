import { useDeferredValue, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import type { DiagramPicture } from '#core/diagrams/diagram-source.ts';
import type { Process } from '#core/model/process.ts';
import { svgAddress } from '../../diagrams/svg-address.ts';
import type { ShownPicture } from '../../diagrams/use-mermaid-picture.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './DiagramsScreen.module.css';
import { StepSpots } from './StepSpots.tsx';
import { usePan } from './use-pan.ts';
import { useZoom } from './use-zoom.ts';
import { ZoomTools } from './ZoomTools.tsx';

interface PictureViewerProps {
  picture: ShownPicture;
  process: Process;
  /** The picture in one sentence, for who does not see it. */
  summary: string;
  tools: ReactNode;
}

/** A picture on paper: to zoom, to move about in, and to point at a step. */
export function PictureViewer({ picture, process, summary, tools }: PictureViewerProps) {
  const { t } = useTexts();
  const { paper, zoom, percent, fit, actual, zoomBy } = useZoom();
  const pan = usePan(paper);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { '+': () => zoomBy(1.25), '=': () => zoomBy(1.25), '-': () => zoomBy(0.8), '0': fit }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <div className={styles.tools} data-screen-only>
        <ZoomTools zoom={zoom} percent={percent} fit={fit} actual={actual} zoomBy={zoomBy} />
        {tools}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is dragged and zoomed here has buttons and keys too */}
      <section
        ref={paper}
        className={styles.paper}
        aria-label={t('diagrams.picture')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what can be scrolled must be reached by keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...pan}
      >
        {picture && picture !== 'failed' ? (
          <Sheet picture={picture} process={process} zoom={zoom} summary={summary} />
        ) : (
          <p className={styles.nothing}>{t(picture === 'failed' ? 'diagrams.failed' : 'diagrams.drawing')}</p>
        )}
      </section>
    </>
  );
}

interface SheetProps {
  picture: DiagramPicture;
  process: Process;
  zoom: 'fit' | number;
  summary: string;
}

/** The picture as an image, so that what is in it cannot act; what can be pressed lies over it. */
function Sheet({ picture, process, zoom, summary }: SheetProps) {
  // The picture follows an edit at once, what can be pressed in it when there is time.
  const pressed = useDeferredValue(useMemo(() => ({ spots: picture.spots, process }), [picture, process]));
  const address = useMemo(() => svgAddress(picture.svg), [picture]);
  const ratio = picture.width / picture.height;
  const style =
    zoom === 'fit'
      ? { aspectRatio: ratio, width: `min(100%, 100cqh * ${ratio})` }
      : { aspectRatio: ratio, width: picture.width * zoom };
  return (
    <div className={styles.sheet} style={style} data-natural-width={picture.width}>
      <img className={styles.picture} src={address} alt={summary} decoding="async" draggable={false} />
      <StepSpots spots={pressed.spots} process={pressed.process} />
    </div>
  );
}
