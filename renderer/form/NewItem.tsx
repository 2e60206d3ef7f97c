import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { EditCall } from '#core/edits/registry.ts';
import { usePerform } from '../session/use-perform.ts';
import { isFocusLost } from '../ui/is-focus-lost.ts';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { TextEntry } from '../ui/TextEntry.tsx';
import { newId } from './new-object.ts';
import styles from './NewItem.module.css';

interface NewItemProps {
  label: string;
  placeholder: string;
  /** The edit that makes it, with this id. */
  makes(name: string, id: string): EditCall;
  /** There is none yet: whoever came by a button that is gone types right away. */
  isFirst?: boolean;
  /** After one is made by its name. */
  onMade?(id: string): void;
}

/** The last line of a list, where one types the next thing: a name, Enter, and the next. A pasted list makes one of each line. */
export function NewItem({ label, placeholder, makes, isFirst = false, onMade }: NewItemProps) {
  const [added, setAdded] = useState(0);
  const line = useRef<HTMLDivElement>(null);
  const takeFocus = useEffectEvent(() => {
    if (isFirst && isFocusLost()) line.current?.querySelector('textarea')?.focus();
  });
  useEffect(() => takeFocus(), []);
  const perform = usePerform();
  function add(names: readonly string[]): string | undefined {
    const ids = names.map(() => newId());
    const problem = perform(names.map((name, index) => makes(name, ids[index] ?? newId())));
    if (problem !== undefined) return problem;
    setAdded(added + 1);
    if (ids.length === 1 && ids[0] !== undefined) onMade?.(ids[0]);
    return undefined;
  }
  return (
    <div ref={line} className={styles.item} data-new-item data-screen-only>
      <TextEntry
        key={added}
        label={label}
        placeholder={placeholder}
        value=""
        rows={1}
        hasFocus={added > 0}
        onCommit={(name) => (name === '' ? undefined : add([name]))}
        onPasteList={add}
      />
      <span className={styles.key} aria-hidden="true">
        <KeyCaps shortcut="Enter" />
      </span>
    </div>
  );
}
