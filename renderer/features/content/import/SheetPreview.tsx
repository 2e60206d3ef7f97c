import { Button, Radio } from '@mantine/core';
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

/** What an edited workbook of ours changes, cell by cell; it is taken over whole, as one step for undo, or not at all. */
export function SheetPreview({ table }: { table: TableCell[][] }) {
  const { t, language, formats } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const { navigate } = useActionContext();
  const [side, setSide] = useState<'here' | 'sheet'>('here');
  const [failure, setFailure] = useState<string>();
  const reading = useMemo(() => readContentSheet(workspace, table, today()), [workspace, table]);
  const { changes, conflicts, problems, newRows } = reading;
  const items = useMemo(() => reading.items(side), [reading, side]);
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
      {conflicts.length > 0 && (
        <>
          <Radio.Group
            label={t('import.sheet.conflicts', { count: conflicts.length })}
            value={side}
            onChange={(value) => setSide(value as typeof side)}
            mb={12}
          >
            {(['here', 'sheet'] as const).map((value) => (
              <Radio key={value} value={value} label={t(`import.sheet.keep.${value}`)} mt={6} />
            ))}
          </Radio.Group>
          <Changes caption={t('import.sheet.conflictTable')} changes={conflicts} />
        </>
      )}
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

function brief(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
