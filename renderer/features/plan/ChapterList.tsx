import { Checkbox, UnstyledButton } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Language } from '#core/messages/format-message.ts';
import type { ChapterId } from '#core/model/chapter-id.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { showPlanField, usePlanView, type PlanPlace, type RowField } from '../../view/plan-view.ts';
import styles from './ChapterList.module.css';
import type { FillIn } from './fill-ins.ts';
import type { ChapterEntry } from './plan-chapters.ts';

/** About, of the title of a chapter in the list. */
const lettersOnLine = 20;

interface ChapterListProps {
  entries: readonly ChapterEntry[];
  /** Chapters that are left out by choice: their boxes answer at once, also while a large plan is being written. */
  without: readonly ChapterId[];
  /** Of the document: its titles are in it. */
  documentLanguage: Language;
  onChoose(place: PlanPlace): void;
  onToggle(chapterId: ChapterId, isIncluded: boolean): void;
}

/** The chapters in order: choosing one shows it, its box takes it in or leaves it out. */
export function ChapterList({ entries, without, documentLanguage, onChoose, onToggle }: ChapterListProps) {
  const { t } = useTexts();
  const chosen = usePlanView(({ place }) => place);
  return (
    <nav className={styles.panel} aria-label={t('plan.chapters')}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('screen.plan')}</h1>
        <span className={styles.label}>{t('plan.chapters')}</span>
      </header>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <ChapterRow
            key={entry.place}
            entry={entry}
            isChosen={entry.place === chosen}
            isIncluded={entry.chapterId === undefined || !without.includes(entry.chapterId)}
            documentLanguage={documentLanguage}
            onChoose={onChoose}
            onToggle={onToggle}
          />
        ))}
      </ol>
    </nav>
  );
}

interface ChapterRowProps extends Omit<ChapterListProps, 'entries' | 'without'> {
  entry: ChapterEntry;
  isChosen: boolean;
  isIncluded: boolean;
}

function ChapterRow({ entry, isChosen, isIncluded, documentLanguage, onChoose, onToggle }: ChapterRowProps) {
  const { t } = useTexts();
  const { chapterId, mark, place, state, title } = entry;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li ref={row} className={styles.row} data-chosen={isChosen} data-state={state}>
      {chapterId === undefined ? (
        <span className={styles.noBox} />
      ) : (
        <Checkbox
          size="xs"
          classNames={{ root: styles.box ?? '' }}
          aria-label={t('plan.include', { title })}
          checked={isIncluded}
          onChange={(event) => onToggle(chapterId, event.currentTarget.checked)}
        />
      )}
      <div className={styles.words}>
        <UnstyledButton
          className={styles.name}
          aria-current={isChosen ? 'true' : undefined}
          disabled={state === 'left-out'}
          lang={documentLanguage}
          onClick={() => onChoose(place)}
        >
          <span className={styles.mark}>{mark}</span>
          <span>{softHyphens(title, documentLanguage, lettersOnLine)}</span>
        </UnstyledButton>
        <ChapterState entry={entry} />
      </div>
    </li>
  );
}

/** What there is to say about a chapter: still empty and what to do, nothing to report, or left out. */
function ChapterState({ entry: { state, missing, fillIns } }: { entry: ChapterEntry }) {
  const { t } = useTexts();
  if (state === 'written') return null;
  const StateIcon = state === 'empty' ? IconCircleDashed : state === 'quiet' ? IconCheck : undefined;
  return (
    <div className={styles.state}>
      <p className={styles.stateWord}>
        {StateIcon && <StateIcon size={14} stroke={1.8} aria-hidden="true" />}
        {t(`plan.state.${state}`)}
      </p>
      {missing !== undefined && (
        <p className={styles.missing}>
          {missing}
          {fillIns.map((fillIn) => (
            <FillInLink key={JSON.stringify(fillIn)} fillIn={fillIn} />
          ))}
        </p>
      )}
    </div>
  );
}

/** Leads to another screen, or to the plan's own field beside the page. */
function FillInLink({ fillIn }: { fillIn: FillIn }) {
  const { t } = useTexts();
  return (
    <span className={styles.fillIn}>
      {'path' in fillIn ? (
        <TextLink href={fillIn.path}>{t(fillIn.label)}</TextLink>
      ) : (
        <UnstyledButton className={styles.fillInHere} onClick={() => showPlanField(fillIn.field)}>
          {t(`plan.fillIn.${fillIn.field.startsWith('texts.') ? 'text' : (fillIn.field as RowField)}`)}
        </UnstyledButton>
      )}
    </span>
  );
}
