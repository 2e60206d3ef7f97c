import { useState } from 'react';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { TextEntry } from '../ui/TextEntry.tsx';
import styles from './NewItem.module.css';

interface NewItemProps {
  label: string;
  placeholder: string;
  /** Makes it; answers why that cannot be. */
  onAdd(name: string): string | undefined;
}

/** The last line of a list, where one types the next thing: a name, Enter, and the next. */
export function NewItem({ label, placeholder, onAdd }: NewItemProps) {
  const [added, setAdded] = useState(0);
  return (
    <div className={styles.item} data-new-item>
      <TextEntry
        key={added}
        label={label}
        placeholder={placeholder}
        value=""
        rows={1}
        hasFocus={added > 0}
        onCommit={(name) => {
          if (name === '') return undefined;
          const problem = onAdd(name);
          if (problem === undefined) setAdded(added + 1);
          return problem;
        }}
      />
      <span className={styles.key} aria-hidden="true">
        <KeyCaps shortcut="Enter" />
      </span>
    </div>
  );
}
