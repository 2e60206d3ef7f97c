import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
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
/** A list of thousands is shown in parts. */
const atOnce = 200;

interface DifferenceTableProps {
  differences: readonly Difference[];
  /** What the two states are called. */
  first: string;
  second: string;
  /** Present where differences can be taken over from the second state. */
  taking?: Taking;
}

/** Which differences are taken over, and how that is said. */
interface Taking {
  has(difference: Difference): boolean;
  toggle(difference: Difference): void;
}

/** What differs between two states, thing by thing. */
export function DifferenceTable({ differences, first, second, taking }: DifferenceTableProps) {
  const { t } = useTexts();
  const [shown, setShown] = useState(atOnce);
  if (differences.length === 0) return <p className={styles.none}>{t('difference.none')}</p>;
  const left = differences.length - shown;
  return (
    <div className={styles.scroll}>
      <Table
        caption={t('difference.count', { count: differences.length })}
        heads={[t('difference.what'), first, second, ...(taking ? [t('conflict.take')] : [])]}
      >
        {differences.slice(0, shown).map((difference) => (
          <DifferenceRow
            key={`${difference.kind} ${difference.id} ${difference.where} ${difference.fields[0]?.field}`}
            difference={difference}
            taking={taking}
          />
        ))}
      </Table>
      {left > 0 && (
        <Button variant="subtle" onClick={() => setShown(shown + atOnce)}>
          {t('difference.more', { count: left })}
        </Button>
      )}
    </div>
  );
}

function DifferenceRow({ difference, taking }: { difference: Difference; taking: Taking | undefined }) {
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
      {taking && (
        <td className={styles.take}>
          <Checkbox
            checked={taking.has(difference)}
            onChange={() => taking.toggle(difference)}
            aria-label={t('conflict.takeThis', { name: `${kindNames[kind][language]} ${name}` })}
          />
        </td>
      )}
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
