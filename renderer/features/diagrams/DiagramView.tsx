import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DiagramPicture, DiagramSource } from '#core/diagrams/diagram-source.ts';
import { useDrawn } from '../../diagrams/use-drawn.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DiagramTools } from './DiagramTools.tsx';
import styles from './DiagramsScreen.module.css';

const zooms = ['fit', 'actual', 'double'] as const;
type Zoom = (typeof zooms)[number];

interface DiagramViewProps {
  source: NonNullable<DiagramSource>;
  /** What a file with this diagram is called, unless the person types another name. */
  name: string;
}

/** One page of a diagram at a time, and the whole in words. */
export function DiagramView({ source, name }: DiagramViewProps) {
  const { t } = useTexts();
  const [chosen, setPage] = useState(0);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const total = 'mermaid' in source ? source.mermaid.length : source.pictures.length;
  const page = Math.min(chosen, total - 1);
  const mermaid = 'mermaid' in source ? source.mermaid[page] : undefined;
  const drawn = useDrawn(mermaid);
  const own = 'pictures' in source ? source.pictures[page] : undefined;
  const picture = own ?? (drawn === 'failed' ? undefined : drawn);
  return (
    <>
      <div className={styles.tools} data-screen-only>
        <SegmentedControl
          aria-label={t('diagrams.zoom')}
          value={zoom}
          data={zooms.map((value) => ({ value, label: t(`diagrams.${value}`) }))}
          onChange={(value) => setZoom(zooms.find((known) => known === value) ?? 'fit')}
        />
        {total > 1 && (
          <div className={styles.pages}>
            <Button variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
              {t('diagrams.previous')}
            </Button>
            <span>{t('diagrams.page', { number: page + 1, total })}</span>
            <Button variant="default" disabled={page === total - 1} onClick={() => setPage(page + 1)}>
              {t('diagrams.next')}
            </Button>
          </div>
        )}
        {picture && <DiagramTools picture={picture} mermaid={mermaid} name={name} />}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what can be scrolled must be reached by keyboard */}
      <section className={styles.paper} aria-label={t('diagrams.picture')} tabIndex={0}>
        {picture ? (
          <Picture picture={picture} zoom={zoom} summary={source.text.summary} />
        ) : (
          <p className={styles.nothing}>{t(drawn === 'failed' ? 'diagrams.failed' : 'diagrams.drawing')}</p>
        )}
      </section>
      <details className={styles.words}>
        <summary>{t('diagrams.words')}</summary>
        <p>{source.text.summary}</p>
        <ul>
          {source.text.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** The picture as an image: what is in it cannot act. */
function Picture({ picture, zoom, summary }: { picture: DiagramPicture; zoom: Zoom; summary: string }) {
  const address = useMemo(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`, [picture]);
  const scale = zoom === 'double' ? 2 : 1;
  const size = zoom === 'fit' ? {} : { width: picture.width * scale, height: picture.height * scale };
  return <img className={styles.picture} data-zoom={zoom} src={address} alt={summary} decoding="async" {...size} />;
}
