import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { filterOptions } from '../../../../ui/filter-options.ts';
import { optionId } from '../../../../ui/option-id.ts';
import { OptionList } from '../../../../ui/OptionList.tsx';
import type { PickerOption } from '../../../../ui/picker-option.ts';
import { completionIn, dismissCompletion, listenForKeys, type Completion } from './completion-extension.ts';
import styles from './FieldCompletion.module.css';
import { useFieldOptions } from './use-field-options.ts';

const gap = 6;
const edge = 8;
/** Room for some options; with less it stands above the line when there is more there. */
const enough = 220;

/** The list that completes a merge field while one types `{{` and a name; the cursor stays in the text. */
export function FieldCompletion({ editor }: { editor: Editor }) {
  const completion = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused, isEditable } }) =>
      isFocused && isEditable ? completionIn(state) : undefined,
  });
  if (!completion) return null;
  return <CompletionList key={completion.from} editor={editor} completion={completion} />;
}

function CompletionList({ editor, completion }: { editor: Editor; completion: Completion }) {
  const { t } = useTexts();
  const listId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const groups = filterOptions(useFieldOptions(), completion.query);
  const options = groups.flat();
  const current = options[Math.min(active, options.length - 1)];
  const choose = ({ id }: PickerOption): void => {
    const { from, to } = completion;
    editor
      .chain()
      .focus()
      .insertContentAt({ from, to }, { type: 'mergeField', attrs: { source: id } })
      .run();
  };
  const onKey = useEffectEvent((key: string): boolean => {
    if (key === 'Escape') dismissCompletion(editor);
    else if (!current) return false;
    else if (key === 'Enter' || key === 'Tab') choose(current);
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1;
      setActive((options.length + Math.min(active, options.length - 1) + step) % options.length);
    } else return false;
    return true;
  });
  useEffect(() => {
    listenForKeys(editor, (key) => onKey(key));
    return () => listenForKeys(editor, undefined);
  }, [editor]);
  useSaidByText(editor, listId, current && optionId(listId, current));
  const spot = useSpotUnder(editor, panel, completion.from);
  return (
    // The cursor stays in the text: a press on the list must not take the focus away.
    <div
      ref={panel}
      role="presentation"
      className={styles.panel}
      style={spot}
      onMouseDown={(event) => event.preventDefault()}
    >
      <OptionList
        id={listId}
        label={t('editor.field.choose')}
        groups={groups}
        active={current}
        hint={
          options.length === 0
            ? t('picker.noOption', { query: completion.query })
            : t('editor.field.completing', { count: options.length })
        }
        selects="active"
        isFocusable
        onChoose={choose}
      />
    </div>
  );
}

/** The text tells a screen reader that a list belongs to it, and which option Enter would take. */
function useSaidByText(editor: Editor, listId: string, activeId: string | undefined): void {
  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', listId);
    if (activeId !== undefined) dom.setAttribute('aria-activedescendant', activeId);
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, listId, activeId]);
}

/** Under the first brace, or above it where there is more room; never over the line itself. */
function useSpotUnder(editor: Editor, panel: { current: HTMLElement | null }, from: number): CSSProperties {
  const [spot, setSpot] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    const measure = (): void => {
      const holder = panel.current?.offsetParent;
      if (!panel.current || !holder || editor.isDestroyed) return;
      const frame = holder.getBoundingClientRect();
      const line = editor.view.coordsAtPos(Math.min(from, editor.state.doc.content.size));
      const below = frame.bottom - line.bottom - gap - edge;
      const above = line.top - frame.top - gap - edge;
      const isBelow = below >= enough || below >= above;
      setSpot({
        ...(isBelow ? { top: line.bottom - frame.top + gap } : { bottom: frame.bottom - line.top + gap }),
        left: Math.max(edge, Math.min(line.left - frame.left, frame.width - panel.current.offsetWidth - edge)),
        maxHeight: isBelow ? below : above,
      });
    };
    measure();
    document.addEventListener('scroll', measure, true);
    globalThis.addEventListener('resize', measure);
    return () => {
      document.removeEventListener('scroll', measure, true);
      globalThis.removeEventListener('resize', measure);
    };
  }, [editor, panel, from]);
  return spot;
}
