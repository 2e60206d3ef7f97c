import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import type { EditFix, FixQuestion } from '#core/analysis/fixes/fix.ts';
import { wordFix } from '#core/analysis/fixes/word-fix.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { EditCall } from '#core/edits/registry.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { FixPreview } from './FixPreview.tsx';
import { FixQuestions } from './FixQuestions.tsx';
import styles from './QuickFixes.module.css';

const between = '\u0001';

interface EditFixRowProps {
  fix: EditFix;
  isOpen: boolean;
  /** The first of its kind on the screen: its button is the filled one. */
  isMain: boolean;
  problem: string | undefined;
  onToggle(): void;
  onUse(calls: readonly EditCall[], button: HTMLElement): void;
}

/** One fix: what it does; opened it asks what it has to know, shows what will change, and can be done. */
export function EditFixRow({ fix, isOpen, isMain, problem, onToggle, onUse }: EditFixRowProps) {
  const { t, language } = useTexts();
  const panelId = useId();
  const [given, setGiven] = useState<readonly (string | undefined)[]>([]);
  const answers = fix.asks.map((question, index) => given[index] ?? proposalOf(question, language));
  const isReady = fix.asks.every((question, index) => isAnswered(question, answers[index]));
  // One text for all the answers, so that the edits are only made anew when an answer is another one.
  const said = answers.map((answer) => answer ?? '').join(between);
  const calls = useMemo(() => (isOpen && isReady ? fix.calls(said.split(between)) : []), [fix, isOpen, isReady, said]);
  return (
    <li className={styles.fix} data-open={isOpen}>
      <UnstyledButton className={styles.head} aria-expanded={isOpen} aria-controls={panelId} onClick={onToggle}>
        <IconChevronDown size={16} stroke={1.6} className={styles.chevron} aria-hidden="true" />
        {wordFix(fix, language)}
      </UnstyledButton>
      {isOpen && (
        <div id={panelId} className={styles.panel}>
          <FixQuestions
            questions={fix.asks}
            answers={answers}
            onAnswer={(index, answer) =>
              setGiven(fix.asks.map((_, other) => (other === index ? answer : given[other])))
            }
          />
          {calls.length > 0 && <FixPreview calls={calls} />}
          {problem !== undefined && (
            <p className={styles.problem} role="alert">
              {problem}
            </p>
          )}
          <Button
            mt={10}
            variant={isMain ? 'filled' : 'default'}
            disabled={calls.length === 0}
            onClick={(event) => onUse(calls, event.currentTarget)}
          >
            {t(fix.isPartial ? 'fix.doPart' : 'fix.do')}
          </Button>
        </div>
      )}
    </li>
  );
}

function proposalOf(question: FixQuestion, language: Language): string | undefined {
  if (question.kind === 'choice') {
    // "Not known yet" is an answer too; and what is the only choice need not be chosen.
    const [first, second] = question.options;
    return first && (first.value === '' || !second) ? first.value : undefined;
  }
  const { proposal } = question;
  if (proposal === undefined || typeof proposal === 'string') return proposal;
  return formatMessage(proposal, language, question.values ?? {});
}

function isAnswered(question: FixQuestion, answer: string | undefined): boolean {
  if (answer === undefined) return false;
  if (question.kind === 'choice') return question.options.some(({ value }) => value === answer);
  if (question.kind === 'date') return answer >= question.earliest;
  return answer.trim().length >= question.minLength;
}
