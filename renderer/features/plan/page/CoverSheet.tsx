import type { Cover, TableCell } from '#core/plan/plan-tree.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import styles from './CoverSheet.module.css';
import { PlanTable } from './PlanTable.tsx';

/** The first page: who, what, which version, and who has to approve. */
export function CoverSheet({ cover, language }: { cover: Cover; language: Language }) {
  const say = (nl: string, en: string): string => formatMessage({ nl, en }, language);
  const cell = (text: string): TableCell => ({ paragraphs: [[{ text }]] });
  return (
    <>
      <p className={styles.organisation}>{cover.organisation}</p>
      <h2 className={styles.title}>{cover.title}</h2>
      <p className={styles.subtitle}>{cover.subtitle}</p>
      <dl className={styles.details}>
        {cover.details.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {cover.approvals.length > 0 && (
        <PlanTable
          language={language}
          caption={say('Voor akkoord', 'For approval')}
          table={{
            kind: 'table',
            caption: '',
            columns: [
              { title: say('Naam', 'Name'), weight: 4 },
              { title: say('Rol', 'Role'), weight: 4 },
              { title: say('Datum', 'Date'), weight: 3 },
              { title: say('Handtekening', 'Signature'), weight: 4 },
            ],
            rows: cover.approvals.map(({ name, role, date }) => [cell(name), cell(role), cell(date), cell('')]),
          }}
        />
      )}
    </>
  );
}
