import type { Difference } from '#core/exchange/difference.ts';
import { kindNames } from '#core/model/entity-kind.ts';
import { useTexts, type TextKey } from '../../i18n/use-texts.ts';
import { Table } from '../../ui/Table.tsx';
import styles from './DifferenceTable.module.css';

/** Fields that have a name on screen; the others are told together. */
const namedFields = new Set([
  'name',
  'title',
  'text',
  'notes',
  'description',
  'customerAction',
  'status',
  'organisation',
]);
const mostShown = 200;

interface DifferenceTableProps {
  differences: readonly Difference[];
  /** What the two states are called. */
  first: string;
  second: string;
}

/** What differs between two states, thing by thing. */
export function DifferenceTable({ differences, first, second }: DifferenceTableProps) {
  const { t } = useTexts();
  if (differences.length === 0) return <p className={styles.none}>{t('difference.none')}</p>;
  const left = differences.length - mostShown;
  return (
    <div className={styles.scroll}>
      <Table
        caption={t('difference.count', { count: differences.length })}
        heads={[t('difference.what'), first, second]}
      >
        {differences.slice(0, mostShown).map((difference) => (
          <DifferenceRow
            key={`${difference.kind} ${difference.id} ${difference.where} ${difference.fields[0]?.field}`}
            difference={difference}
          />
        ))}
      </Table>
      {left > 0 && <p className={styles.none}>{t('difference.more', { count: left })}</p>}
    </div>
  );
}

function DifferenceRow({ difference }: { difference: Difference }) {
  const { t, language } = useTexts();
  const { fields, kind, name, where } = difference;
  const isHere = (place: 'first' | 'second'): string => t(where === place ? 'difference.present' : 'difference.absent');
  return (
    <tr>
      <th scope="row" className={styles.thing}>
        <span className={styles.kind}>{kindNames[kind][language]}</span>
        {name}
      </th>
      <td>{where === 'both' ? <Fields fields={fields} side="first" /> : isHere('first')}</td>
      <td>{where === 'both' ? <Fields fields={fields} side="second" /> : isHere('second')}</td>
    </tr>
  );
}

function Fields({ fields, side }: { fields: Difference['fields']; side: 'first' | 'second' }) {
  const { t } = useTexts();
  const named = fields.filter(({ field }) => namedFields.has(field));
  const others = fields.length - named.length;
  return (
    <ul className={styles.fields}>
      {named.map((field) => (
        <li key={field.field}>
          <span className={styles.field}>{t(`difference.field.${field.field}` as TextKey)}</span>
          {field[side] ?? t('difference.empty')}
        </li>
      ))}
      {others > 0 && <li className={styles.field}>{t('difference.others', { count: others })}</li>}
    </ul>
  );
}
