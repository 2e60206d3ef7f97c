import type { Finding } from '#core/analysis/finding.ts';
import { useTexts, type TextKey } from '../../../i18n/use-texts.ts';
import { targetGroupIndex } from '../../../lookups/target-group-index.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { TargetGroupMarker } from '../../../ui/TargetGroupMarker.tsx';
import type { BlueprintCell, ExpectationPart } from '../layout/blueprint-cell.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import styles from './CellContent.module.css';
import { CellMark, StepFindings } from './CellFindings.tsx';
import { hasChannelsChecked } from '../has-channels-checked.ts';
import { lettersOnLine } from '../layout/letters-on-line.ts';
import { ThreadCell } from './ThreadCell.tsx';
import type { Blueprint } from '../layout/use-blueprint.ts';
import hidden from '../../../ui/hidden.module.css';

interface CellContentProps {
  blueprint: Blueprint;
  row: BlueprintRow;
  columnIndex: number;
  cell: BlueprintCell;
  /** Findings that stand here; undefined while they are not known. */
  findings: readonly Finding[] | undefined;
}

/** What an empty cell lacks, in two words. */
const gaps: Partial<Record<BlueprintRow['kind'], TextKey>> = {
  supporting: 'cell.gap.supporting',
  content: 'cell.gap.content',
  system: 'cell.gap.system',
  expectNext: 'cell.gap.expectNext',
};

/** What a cell shows, and the icon of what is found there. The row with the primary channel is also the thread of its target group. */
export function CellContent({ blueprint, row, columnIndex, cell, findings }: CellContentProps) {
  const { t } = useTexts();
  if (row.kind === 'findings') return findings && <StepFindings findings={findings} />;
  if (row.kind === 'primary' && row.groupId !== undefined) {
    const place = { blueprint, columnIndex, groupId: row.groupId };
    return <ThreadCell {...place} cell={cell} findings={findings ?? []} />;
  }
  const letters = lettersOnLine.cell[blueprint.columns[columnIndex]?.isThin ? 'thin' : 'wide'];
  const gap = cell.kind === 'empty' ? gaps[row.kind] : undefined;
  return (
    <>
      <PlainContent blueprint={blueprint} cell={cell} letters={letters} />
      {findings && <CellMark findings={findings} words={gap && t(gap)} />}
    </>
  );
}

type PlainContentProps = Pick<CellContentProps, 'blueprint' | 'cell'> & {
  /** Of a line. */
  letters: number;
};

function PlainContent({ blueprint, cell, letters }: PlainContentProps) {
  const { t } = useTexts();
  switch (cell.kind) {
    case 'text':
      return (
        <span className={styles.text} title={cell.text}>
          {softHyphens(cell.text, blueprint.workspace.contentLocale, letters)}
        </span>
      );
    case 'supporting':
      return <Supporting names={cell.names} />;
    case 'noSystem':
      return <span className={styles.quiet}>{t('cell.noSystem')}</span>;
    case 'absent':
      return <span className={hidden.words}>{t('cell.absent')}</span>;
    case 'missing':
      return (
        <span className={hidden.words}>
          {t(hasChannelsChecked(blueprint.process) ? 'cell.missing' : 'cell.notYet')}
        </span>
      );
    case 'expectation':
      return (
        <span className={styles.parts}>
          {cell.parts.map((part) => (
            <Expectation key={part.text} blueprint={blueprint} part={part} letters={letters} />
          ))}
        </span>
      );
    default:
      return null;
  }
}

function Supporting({ names }: { names: string[] }) {
  return (
    <span className={styles.supporting}>
      {names.map((name) => (
        <span key={name} className={styles.line} title={name}>
          {name}
        </span>
      ))}
    </span>
  );
}

type ExpectationProps = Pick<PlainContentProps, 'blueprint' | 'letters'> & { part: ExpectationPart };

function Expectation({ blueprint, part, letters }: ExpectationProps) {
  const { workspace } = blueprint;
  return (
    <span className={styles.part} title={part.text}>
      {part.groupIds?.map((groupId) => (
        <TargetGroupMarker key={groupId} index={targetGroupIndex(workspace, groupId)} size={11} />
      ))}
      <span className={styles.text}>{softHyphens(part.text, workspace.contentLocale, letters)}</span>
    </span>
  );
}
