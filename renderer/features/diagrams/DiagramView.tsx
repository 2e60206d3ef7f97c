import { Button } from '@mantine/core';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { mermaidOf, pageCount, type DiagramSource } from '#core/diagrams/diagram-source.ts';
import type { DiagramText } from '#core/diagrams/diagram-page.ts';
import type { Process } from '#core/model/process.ts';
import { useMermaidPicture } from '../../diagrams/use-mermaid-picture.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DiagramTools } from './DiagramTools.tsx';
import styles from './DiagramsScreen.module.css';
import { PictureViewer } from './PictureViewer.tsx';

interface DiagramViewProps {
  source: DiagramSource;
  process: Process;
  /** What a file with this diagram is called, unless the person types another name. */
  name: string;
}

/** One page of a diagram at a time, and the whole in words. */
export function DiagramView({ source, process, name }: DiagramViewProps) {
  const { t } = useTexts();
  const [chosen, setPage] = useState(0);
  const total = pageCount(source);
  const page = Math.min(chosen, total - 1);
  const drawn = useMermaidPicture('frames' in source ? source.frames[page] : undefined);
  const picture = 'pictures' in source ? source.pictures[page] : drawn;
  // The picture follows an edit at once, the list and what takes the picture along when there is time.
  const { source: later, picture: taken } = useDeferredValue(useMemo(() => ({ source, picture }), [source, picture]));
  return (
    <>
      <PictureViewer
        picture={picture}
        process={process}
        summary={source.text.summary}
        tools={
          <>
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
            {taken && taken !== 'failed' && (
              <DiagramTools picture={taken} mermaid={mermaidOf(later)?.[page]} name={name} />
            )}
          </>
        }
      />
      <InWords text={later.text} />
    </>
  );
}

const InWords = memo(function InWords({ text }: { text: DiagramText }) {
  const { t } = useTexts();
  return (
    <details className={styles.words}>
      <summary>{t('diagrams.words')}</summary>
      <p>{text.summary}</p>
      <ul>
        {text.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
});
