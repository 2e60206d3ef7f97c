import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  contentColumns,
  findHead,
  guessColumns,
  readContentList,
  type ContentColumn,
} from '#core/exchange/content-list.ts';
import { isContentSheet } from '#core/exchange/content-sheet/is-content-sheet.ts';
import { importContent } from '#core/exchange/import-content.ts';
import { mainTable } from '#core/exchange/main-table.ts';
import { readTables, type NamedTable, type TableCell, type TableProblem } from '#core/exchange/read-tables.ts';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { newId } from '../../../form/new-object.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { screenPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { Table } from '../../../ui/Table.tsx';
import styles from './ImportScreen.module.css';
import { ListExample } from './ListExample.tsx';
import { SheetPreview } from './SheetPreview.tsx';

const rowsShown = 50;

interface Loaded {
  fileName: string;
  tables: readonly NamedTable[];
  /** Name of the sheet that is taken. */
  sheet: string;
  table: TableCell[][];
  /** Place of the row with the heads, from 0. */
  head: number;
  columns: ContentColumn[];
}

/** Takes over a list of content from Excel or CSV, at `#/import`: which column holds what, and what will come of it. */
export function ImportScreen() {
  const { t } = useTexts();
  const [loaded, setLoaded] = useState<Loaded>();
  const [problem, setProblem] = useState<TableProblem>();

  async function load(file: File): Promise<void> {
    const read = await readTables(new Uint8Array(await file.arrayBuffer()));
    setProblem(read.ok ? undefined : read.error);
    setLoaded(read.ok ? take(file.name, read.value, mainTable(read.value)) : undefined);
  }

  return (
    <Screen title={t('import.title')} subtitle={t('import.about')}>
      <FileDrop
        label={t('import.choose')}
        words={loaded ? loaded.fileName : t('import.help')}
        accept=".xlsx,.csv"
        onFile={(file) => void load(file)}
      />
      {problem && (
        <p role="alert" className={styles.problem}>
          {t(`import.problem.${problem}`)}
        </p>
      )}
      {!loaded && <ListExample />}
      {loaded && loaded.tables.length > 1 && (
        <NativeSelect
          mt={16}
          w={280}
          label={t('import.sheet.choose')}
          data={loaded.tables.map(({ name }) => name)}
          value={loaded.sheet}
          onChange={({ currentTarget: { value } }) => {
            const chosen = loaded.tables.find(({ name }) => name === value);
            if (chosen) setLoaded(take(loaded.fileName, loaded.tables, chosen));
          }}
        />
      )}
      {loaded && isContentSheet(loaded.table[0] ?? []) && <SheetPreview key={loaded.sheet} table={loaded.table} />}
      {loaded && !isContentSheet(loaded.table[0] ?? []) && (
        <Preview loaded={loaded} setColumns={(columns) => setLoaded({ ...loaded, columns })} />
      )}
    </Screen>
  );
}

function take(fileName: string, tables: readonly NamedTable[], { name, rows }: NamedTable): Loaded {
  const head = findHead(rows);
  return { fileName, tables, sheet: name, table: rows, head, columns: guessColumns(rows[head] ?? []) };
}

interface PreviewProps {
  loaded: Loaded;
  setColumns(columns: ContentColumn[]): void;
}

function Preview({ loaded: { table, head, columns }, setColumns }: PreviewProps) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const { navigate } = useActionContext();
  const [failure, setFailure] = useState<string>();
  const list = useMemo(() => readContentList(table, columns, { head, workspace }), [table, columns, head, workspace]);
  const outcome = useMemo(() => importContent(workspace, list.lines, newId), [workspace, list]);
  const { added, existing, channels, groups, people } = outcome;
  const known = new Set(existing);
  const news = [
    [channels, 'import.new.channels'],
    [groups, 'import.new.groups'],
    [people, 'import.new.people'],
  ] as const;
  return (
    <>
      <h2 className={styles.title}>{t('import.columns')}</h2>
      <div className={styles.columns}>
        {columns.map((column, index) => (
          // The columns of the file are a fixed list: their place is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <label key={index} className={styles.column}>
            <span className={styles.head}>{String(table[head]?.[index] ?? '') || t('import.noHead')}</span>
            <NativeSelect
              data={contentColumns.map((value) => ({ value, label: t(`import.column.${value}`) }))}
              value={column}
              onChange={({ currentTarget: { value } }) =>
                setColumns(
                  columns.map((other, place) =>
                    place === index
                      ? (value as ContentColumn)
                      : other === value && value !== 'ignore'
                        ? 'ignore'
                        : other,
                  ),
                )
              }
            />
          </label>
        ))}
      </div>
      <h2 className={styles.title}>{t('import.outcome')}</h2>
      <ul className={styles.outcome}>
        <li>{t('import.added', { count: added.length })}</li>
        {existing.length > 0 && <li>{t('import.existing', { count: existing.length })}</li>}
        {news.map(([names, key]) => names.length > 0 && <li key={key}>{t(key, { names: formats.list(names) })}</li>)}
        {list.problems.map(({ cell, text, column }) => (
          <li key={cell} className={styles.warning}>
            {t(column === 'title' ? 'import.noTitle' : 'import.badCell', { cell, text })}
          </li>
        ))}
      </ul>
      <Button
        disabled={added.length === 0}
        onClick={() => {
          const problem = perform(outcome.calls);
          setFailure(problem);
          if (problem === undefined) navigate(screenPath('content'));
        }}
      >
        {t('import.submit', { count: added.length })}
      </Button>
      {failure !== undefined && (
        <p role="alert" className={styles.problem}>
          {failure}
        </p>
      )}
      <div className={styles.table}>
        <Table
          caption={t('import.preview')}
          heads={[
            t('import.row'),
            t('import.column.title'),
            t('import.column.group'),
            t('import.column.channel'),
            t('import.column.owner'),
            t('import.column.due'),
            t('import.column.publish'),
          ]}
        >
          {list.lines.slice(0, rowsShown).map((line) => (
            <tr key={line.row}>
              <td>{line.row}</td>
              <th scope="row">
                {line.title} {known.has(line.title) && <span className={styles.help}>{t('import.isThere')}</span>}
              </th>
              <td>
                {line.groups.length === 0 && line.channels.length > 0
                  ? t('import.everyone')
                  : formats.list(line.groups)}
              </td>
              <td>{formats.list(line.channels)}</td>
              <td>{line.owner}</td>
              <td>{line.due && formats.date(line.due)}</td>
              <td>{line.publish && formats.date(line.publish)}</td>
            </tr>
          ))}
        </Table>
        {list.lines.length > rowsShown && (
          <p className={styles.help}>{t('import.more', { count: list.lines.length - rowsShown })}</p>
        )}
      </div>
    </>
  );
}
