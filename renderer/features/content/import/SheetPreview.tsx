import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { readContentSheet } from '#core/exchange/content-sheet/read-content-sheet.ts';
import type { SheetChange } from '#core/exchange/content-sheet/sheet-change.ts';
import { wordSheetProblem } from '#core/exchange/content-sheet/word-sheet-problem.ts';
import type { TableCell } from '#core/exchange/read-table.ts';
import { contentSheetColumns } from '#core/workbook/sheets/parts/content-columns.ts';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { today } from '../../../form/today.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { screenPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { Table } from '../../../ui/Table.tsx';
import styles from './ImportScreen.module.css';

/** Changes on screen; more than this one does not read. */
const mostShown = 500;
const mostCharacters = 240;
const sides = ['here', 'sheet'] as const;
type Side = (typeof sides)[number];

/** What an edited workbook of ours changes, cell by cell; it is taken over whole, as one step for undo, or not at all. */
export function SheetPreview({ table }: { table: TableCell[][] }) {
  const { t, language, formats } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const { navigate } = useActionContext();
  /** Cells of which the value in the file stays; of the others what is here. */
  const [fromSheet, setFromSheet] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string>();
  const reading = useMemo(() => readContentSheet(workspace, table, today()), [workspace, table]);
  const { changes, conflicts, problems, newRows } = reading;
  const items = useMemo(() => reading.items(fromSheet), [reading, fromSheet]);
  return (
    <>
      <h2 className={styles.title}>{t('import.outcome')}</h2>
      <ul className={styles.outcome}>
        {problems.length === 0 && <li>{t('import.sheet.changes', { count: items.length })}</li>}
        {problems.length > 0 && (
          <li className={styles.warning}>{t('import.sheet.nothing', { count: problems.length })}</li>
        )}
        {problems.map((problem) => (
          <li key={`${problem.cell} ${problem.code}`} className={styles.warning}>
            {wordSheetProblem(problem, language)}
          </li>
        ))}
        {newRows.length > 0 && <li>{t('import.sheet.newRows', { rows: formats.list(newRows.map(String)) })}</li>}
      </ul>
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} fromSheet={fromSheet} onChoose={setFromSheet} />}
      <Button
        mt={12}
        mb={16}
        disabled={problems.length > 0 || items.length === 0}
        onClick={() => {
          const problem = perform({ editId: 'content.change', args: { items } });
          setFailure(problem);
          if (problem === undefined) navigate(screenPath('content'));
        }}
      >
        {t('import.sheet.submit', { count: items.length })}
      </Button>
      {failure !== undefined && (
        <p role="alert" className={styles.problem}>
          {failure}
        </p>
      )}
      {changes.length > 0 && <Changes caption={t('import.sheet.changeTable')} changes={changes} />}
    </>
  );
}

function Changes({ caption, changes }: { caption: string; changes: readonly SheetChange[] }) {
  const { t, language } = useTexts();
  const headOf = new Map(contentSheetColumns.map(({ key, head }) => [key, head[language]]));
  return (
    <>
      <Table
        caption={caption}
        heads={[
          t('import.sheet.cell'),
          t('import.column.title'),
          t('import.sheet.column'),
          t('import.sheet.old'),
          t('import.sheet.new'),
        ]}
      >
        {changes.slice(0, mostShown).map((change) => (
          <tr key={change.cell}>
            <td>{change.cell}</td>
            <th scope="row">{change.title}</th>
            <td>{headOf.get(change.column)}</td>
            <td>{brief(change.old)}</td>
            <td>{brief(change.new)}</td>
          </tr>
        ))}
      </Table>
      {changes.length > mostShown && (
        <p className={styles.help}>{t('import.more', { count: changes.length - mostShown })}</p>
      )}
    </>
  );
}

interface ConflictsProps {
  conflicts: readonly SheetChange[];
  fromSheet: ReadonlySet<string>;
  onChoose(fromSheet: ReadonlySet<string>): void;
}

/** What was changed on both sides: one chooses the value that stays, for each or for all at once. */
function Conflicts({ conflicts, fromSheet, onChoose }: ConflictsProps) {
  const { t, language } = useTexts();
  const headOf = new Map(contentSheetColumns.map(({ key, head }) => [key, head[language]]));
  const choose = (cell: string, side: Side): void => {
    const others = [...fromSheet].filter((own) => own !== cell);
    onChoose(new Set(side === 'sheet' ? [...others, cell] : others));
  };
  return (
    <>
      <p>{t('import.sheet.conflicts', { count: conflicts.length })}</p>
      <div className={styles.forAll}>
        <span>{t('import.sheet.allOf')}</span>
        <Button variant="default" size="compact-sm" onClick={() => onChoose(new Set())}>
          {t('import.sheet.keep.here')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onChoose(new Set(conflicts.map(({ cell }) => cell)))}
        >
          {t('import.sheet.keep.sheet')}
        </Button>
      </div>
      <Table
        caption={t('import.sheet.conflictTable')}
        heads={[
          t('import.sheet.cell'),
          t('import.column.title'),
          t('import.sheet.column'),
          t('import.sheet.keep.here'),
          t('import.sheet.keep.sheet'),
        ]}
      >
        {conflicts.map((conflict) => (
          <tr key={conflict.cell}>
            <td>{conflict.cell}</td>
            <th scope="row">{conflict.title}</th>
            <td>{headOf.get(conflict.column)}</td>
            {sides.map((side) => (
              <td key={side}>
                <label className={styles.choice}>
                  <input
                    type="radio"
                    name={`conflict ${conflict.cell}`}
                    aria-label={`${conflict.cell}, ${conflict.title}: ${t(`import.sheet.keep.${side}`)}`}
                    checked={fromSheet.has(conflict.cell) === (side === 'sheet')}
                    onChange={() => choose(conflict.cell, side)}
                  />
                  <span>{brief(side === 'here' ? conflict.old : conflict.new) || t('import.sheet.nothingThere')}</span>
                </label>
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </>
  );
}

function brief(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
