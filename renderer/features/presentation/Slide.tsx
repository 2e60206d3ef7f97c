import { expectNextOf, weExpectOf } from '#core/analysis/flow/expectations.ts';
import { channelById, informationById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './PresentationScreen.module.css';
import type { SlideContent } from './slides.ts';

interface SlideProps {
  workspace: Workspace;
  process: Process;
  slide: SlideContent;
  hasNotes: boolean;
}

/** One step for one target group, to be read from the back of the room. */
export function Slide({ workspace, process, slide: { step, number, cell }, hasNotes }: SlideProps) {
  const { t } = useTexts();
  const phase = process.phases.find(({ id }) => id === step.phaseId)?.name;
  const uses = cell ? usesOf(cell) : [];
  const channelName = (id: Parameters<typeof channelById>[1]): string => channelById(workspace, id)?.name ?? id;
  const infoNames = (kind: 'tells' | 'asks'): string[] => [
    ...new Set(
      uses.flatMap((use) => use[kind].map(({ infoId }) => informationById(workspace, infoId)?.name ?? infoId)),
    ),
  ];
  const next = cell && expectNextOf(step, cell.groupId)?.text;
  const task = cell && weExpectOf(step, cell.groupId)?.text;
  const rows: [string, readonly string[]][] = [
    [t('presentation.channel'), cell?.primary ? [channelName(cell.primary.use.channelId)] : []],
    [t('presentation.supporting'), (cell?.supporting ?? []).map(({ use }) => channelName(use.channelId))],
    [t('presentation.content'), uses.flatMap(({ items }) => items.map(({ item }) => item.title))],
    [t('presentation.tells'), infoNames('tells')],
    [t('presentation.asks'), infoNames('asks')],
    [t('presentation.customerAction'), step.customerAction ? [step.customerAction] : []],
    [t('presentation.expectNext'), next ? [next] : []],
    [t('presentation.weExpect'), task ? [task] : []],
  ];
  const shown = rows.filter(([, lines]) => lines.length > 0);
  return (
    <article className={styles.slide}>
      {phase && <p className={styles.phase}>{phase}</p>}
      <h1 className={styles.name}>
        {number}. {step.name}
      </h1>
      {step.moment && <p className={styles.phase}>{step.moment}</p>}
      {shown.length > 0 ? (
        <dl className={styles.rows}>
          {shown.map(([label, lines]) => (
            <div key={label} className={styles.row}>
              <dt>{label}</dt>
              <dd>
                {[...new Set(lines)].map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{t(`stepKind.${step.kind}`)}</p>
      )}
      {hasNotes && (
        <aside className={styles.notes} aria-label={t('presentation.notes')}>
          {step.notes ?? t('presentation.noNotes')}
        </aside>
      )}
    </article>
  );
}
