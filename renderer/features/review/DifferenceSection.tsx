import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { compareWords } from '#core/exchange/compare-words.ts';
import type { Difference } from '#core/exchange/difference.ts';
import { kindNames } from '#core/model/entity-kind.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { wordField } from '#core/review/field-of-remark.ts';
import type { DifferenceGroup } from '#core/review/versions/group-differences.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './DifferenceSection.module.css';

const icons = { first: IconMinus, second: IconPlus, both: IconPencil };
const mostShown = 100;

/** What differs in one process, content item or the libraries. */
export function DifferenceSection({ group, workspace }: { group: DifferenceGroup; workspace: Workspace }) {
  const { t } = useTexts();
  const { owner, differences } = group;
  const [shown, setShown] = useState(mostShown);
  const left = differences.length - shown;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{owner?.name ?? t('versions.libraries')}</h2>
      <ul>
        {differences.slice(0, shown).map((difference) => (
          <Item
            key={`${difference.kind} ${difference.id} ${difference.fields[0]?.field}`}
            difference={difference}
            workspace={workspace}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + mostShown * 5)}>
          {t('versions.more', { count: left })}
        </button>
      )}
    </section>
  );
}

function Item({ difference, workspace }: { difference: Difference; workspace: Workspace }) {
  const { t, language } = useTexts();
  const { kind, name, where, fields } = difference;
  const StateIcon = icons[where];
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <span className={styles.state} data-where={where}>
          <StateIcon size={14} stroke={2} aria-hidden="true" />
          {t(`versions.where.${where}`)}
        </span>
        <span className={styles.kind}>{kindNames[kind][language]}</span>
        <span className={styles.name}>{name}</span>
      </p>
      {fields.map(({ field, first = '', second = '' }) => (
        <div key={field} className={styles.field}>
          <span className={styles.label}>{wordField(workspace, field.replace(/^.*\.order$/, 'order'), language)}</span>
          <Words first={first} second={second} />
        </div>
      ))}
    </li>
  );
}

/** Two texts in one, with what went struck through and what came underlined; read aloud they are named. */
function Words({ first, second }: { first: string; second: string }) {
  const { t } = useTexts();
  if (first === '' && second === '') return <span className={styles.words}>{t('versions.changed')}</span>;
  return (
    <span className={styles.words}>
      {compareWords(first, second).map(({ kind, text }, index) => {
        // Pieces have no identity but their place.
        const key = `${index} ${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}
