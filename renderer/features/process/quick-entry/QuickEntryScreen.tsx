import { Button } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { markAt, readQuickEntry, type QuickMark, type QuickStep } from '#core/exchange/quick-entry.ts';
import type { ProcessId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { processPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { filterOptions } from '../../../ui/filter-options.ts';
import hidden from '../../../ui/hidden.module.css';
import { revealCell } from '../../../view/view-store.ts';
import { JoiningGroups } from './JoiningGroups.tsx';
import { ProcessHeader } from '../ProcessHeader.tsx';
import { QuickEntryPreview } from './QuickEntryPreview.tsx';
import { findByName, quickEntryCalls, type JoiningReach } from './quick-entry-calls.ts';
import styles from './QuickEntryScreen.module.css';

const mostSuggestions = 6;

interface Suggestion {
  id: string;
  name: string;
}

/** Quick entry of a process, at `#/process/<id>/quick`: a step per line, `#` for the channel and `@` for target groups. */
export function QuickEntryScreen({ processId }: { processId: string }) {
  const process = processById(useWorkspace(), decodeURIComponent(processId) as ProcessId);
  return process ? <QuickEntry key={process.id} process={process} /> : null;
}

function QuickEntry({ process }: { process: Process }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const { navigate } = useActionContext();
  const [text, setText] = useState('');
  const [cursor, setCursor] = useState(0);
  const [active, setActive] = useState(0);
  const [isClosed, setIsClosed] = useState(false);
  const [reach, setReach] = useState<JoiningReach>('new-steps');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  // Before the next key can arrive: whoever types on fast goes on behind what was completed.
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  useEffect(() => field.current?.focus(), []);
  const steps = readQuickEntry(text);
  const mark = isClosed ? undefined : markAt(text, cursor);
  const options = mark ? suggestionsFor(mark, workspace, steps) : [];
  const current = options[Math.min(active, options.length - 1)];

  function complete(name: string): void {
    if (!mark) return;
    const before = `${text.slice(0, mark.start)}${mark.sign}${name} `;
    setText(before + text.slice(mark.end).replace(/^ /, ''));
    setCursor(before.length);
    setIsClosed(true);
    caret.current = before.length;
  }

  function add(): void {
    if (steps.length === 0) return;
    const calls = quickEntryCalls(workspace, process, steps, { firstPhase: t('blueprint.firstPhase'), reach });
    const failure = perform(calls);
    setProblem(failure);
    if (failure !== undefined) return;
    // In the blueprint the keys go on at the first step that came.
    const first = calls.find((call) => call.editId === 'step.add');
    if (first) revealCell(process.id, { stepId: first.args.stepId, rowId: 'step' });
    navigate(processPath(process.id));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      add();
    } else if (!current) return;
    else if (event.key === 'Tab' || event.key === 'Enter') {
      event.preventDefault();
      complete(current.name);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const move = event.key === 'ArrowDown' ? 1 : -1;
      setActive((options.length + Math.min(active, options.length - 1) + move) % options.length);
    } else if (event.key === 'Escape') setIsClosed(true);
  }

  return (
    <div className={styles.screen}>
      <ProcessHeader process={process} current="quick" />
      <div className={styles.columns}>
        <section>
          <label htmlFor="quick-entry" className={styles.label}>
            {t('quick.label')}
          </label>
          <textarea
            id="quick-entry"
            ref={field}
            className={styles.field}
            rows={14}
            spellCheck={false}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={options.length > 0 ? 'quick-suggestions' : undefined}
            aria-activedescendant={current ? `quick ${current.id}` : undefined}
            aria-describedby="quick-help"
            placeholder={t('quick.example')}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setCursor(event.currentTarget.selectionStart);
              setActive(0);
              setIsClosed(false);
            }}
            onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
            onKeyDown={onKeyDown}
          />
          <div className={styles.suggestions}>
            {options.length > 0 && current && (
              <Suggestions
                sign={mark?.sign ?? ''}
                options={options}
                current={current}
                onChoose={({ name }) => complete(name)}
              />
            )}
          </div>
          <output className={hidden.words}>
            {options.length > 0 ? t('quick.suggested', { count: options.length, name: current?.name ?? '' }) : ''}
          </output>
          <p id="quick-help" className={styles.help}>
            {t('quick.help')}
          </p>
          <JoiningGroups process={process} steps={steps} reach={reach} onChoose={setReach} />
          {problem !== undefined && (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
          <Button disabled={steps.length === 0} onClick={add}>
            {t('quick.add', { count: steps.length })}
          </Button>
        </section>
        <QuickEntryPreview workspace={workspace} process={process} steps={steps} />
      </div>
    </div>
  );
}

interface SuggestionsProps {
  sign: string;
  options: readonly Suggestion[];
  current: Suggestion;
  onChoose(option: Suggestion): void;
}

/** What the mark at the cursor may become; the field keeps the focus and the keys. */
function Suggestions({ sign, options, current, onChoose }: SuggestionsProps) {
  const { t } = useTexts();
  return (
    // A native list cannot stand beside a text of many lines.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id="quick-suggestions" role="listbox" aria-label={t('quick.suggestions')} className={styles.list}>
      {options.map((option) => (
        // The field has the focus and the keys; the mouse is the only thing an option hears itself.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={option.id}
          id={`quick ${option.id}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={option === current}
          className={styles.suggestion}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          {sign}
          {option.name}
        </div>
      ))}
    </div>
  );
}

/** What stands in the libraries, and what other lines call new. */
function suggestionsFor(
  { sign, text }: QuickMark,
  workspace: ReturnType<typeof useWorkspace>,
  steps: readonly QuickStep[],
): Suggestion[] {
  const list: readonly Suggestion[] = sign === '#' ? workspace.channels : workspace.targetGroups;
  const named = steps.flatMap(({ channel, groups }) => (sign === '#' ? (channel ?? []) : groups));
  const isOther = (name: string): boolean => name !== text && findByName(list, name).isNew;
  const made = [...new Set(named.filter(isOther))].map((name) => ({ id: name, name }));
  const found = filterOptions([[...list, ...made]], text).flat();
  return found.length === 1 && found[0]?.name === text ? [] : found.slice(0, mostSuggestions);
}
