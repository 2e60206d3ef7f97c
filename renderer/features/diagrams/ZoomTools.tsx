import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './DiagramsScreen.module.css';
import type { ZoomControls } from './use-zoom.ts';

type ZoomToolsProps = Pick<ZoomControls, 'zoom' | 'percent' | 'fit' | 'actual' | 'zoomBy'>;

/** The buttons that make a picture smaller and larger. An edit leaves them as they are: the picture comes first. */
export const ZoomTools = memo(function ZoomTools({ zoom, percent, fit, actual, zoomBy }: ZoomToolsProps) {
  const { t } = useTexts();
  return (
    <fieldset className={styles.zoom} aria-label={t('diagrams.zoom')}>
      <Tooltip label={t('diagrams.smaller')}>
        <ActionIcon variant="default" size={36} aria-label={t('diagrams.smaller')} onClick={() => zoomBy(0.8)}>
          <IconMinus size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <output className={styles.percent}>{percent === undefined ? '' : t('diagrams.percent', { percent })}</output>
      <Tooltip label={t('diagrams.larger')}>
        <ActionIcon variant="default" size={36} aria-label={t('diagrams.larger')} onClick={() => zoomBy(1.25)}>
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Button variant="default" aria-pressed={zoom === 'fit'} onClick={fit}>
        {t('diagrams.fit')}
      </Button>
      <Button variant="default" aria-pressed={zoom === 1} onClick={actual}>
        {t('diagrams.actual')}
      </Button>
    </fieldset>
  );
});
