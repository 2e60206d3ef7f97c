import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ProcessMeasures } from '#core/analysis/measures/process-measures.ts';
import type { ProcessView } from '#core/analysis/process-view.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FigureCell } from './FigureCell.tsx';
import styles from './MeasuresScreen.module.css';
import type { FigureId } from './use-figures.ts';
import { Weights } from './Weights.tsx';

interface MeasureRowProps {
  view: ProcessView;
  figure: FigureId;
  measured: readonly ProcessMeasures[];
}

/** One measure for every target group, with its target; unfolded it shows which steps weigh most in it. */
export function MeasureRow({ view, figure, measured }: MeasureRowProps) {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const rowId = useId();
  const hasWeights = figure !== 'volume' && figure !== 'netCostPerYear';
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <tr>
        <th scope="row">
          {hasWeights ? (
            <UnstyledButton
              className={styles.unfold}
              aria-expanded={isOpen}
              aria-controls={isOpen ? rowId : undefined}
              onClick={() => setIsOpen(!isOpen)}
            >
              <Chevron size={16} stroke={1.6} aria-hidden="true" />
              {t(`measure.${figure}`)}
            </UnstyledButton>
          ) : (
            t(`measures.${figure}`)
          )}
        </th>
        {measured.map((one) => (
          <td key={one.targetGroupId}>
            <FigureCell process={view.process} figure={figure} measures={one} all={measured} />
          </td>
        ))}
      </tr>
      {hasWeights && isOpen && (
        <tr id={rowId} className={styles.weights}>
          <th scope="row">{t(isShortOf(figure) ? 'measures.lacks' : 'measures.weighs')}</th>
          {measured.map(({ targetGroupId }) => (
            <td key={targetGroupId}>
              <Weights view={view} groupId={targetGroupId} measure={figure} />
            </td>
          ))}
        </tr>
      )}
    </>
  );
}

/** Of a share one sees what is missing from the whole; of the others what they are made of. */
function isShortOf(figure: FigureId): boolean {
  return figure.startsWith('coverage') || figure.endsWith('Share');
}
