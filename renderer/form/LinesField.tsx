import { useState } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { RemoveButton } from '../ui/RemoveButton.tsx';
import { TextEntry } from '../ui/TextEntry.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import styles from './LinesField.module.css';

interface LinesFieldProps {
  label: string;
  help?: string | undefined;
  hasHiddenLabel?: boolean;
  lines: readonly string[];
  placeholder: string;
  /** Keeps the lines; answers why that cannot be. */
  onCommit(lines: string[]): string | undefined;
}

/** A list of short texts: type, Enter, next. */
export function LinesField({ label, help, hasHiddenLabel = false, lines, placeholder, onCommit }: LinesFieldProps) {
  const { t } = useTexts();
  const [added, setAdded] = useState(0);
  return (
    <FieldGroup label={label} help={help} hasHiddenLabel={hasHiddenLabel}>
      {lines.map((line, index) => (
        // Lines have no identity of their own but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.line}>
          <TextEntry
            label={`${label} ${index + 1}`}
            value={line}
            rows={1}
            onCommit={(text) =>
              onCommit(text === '' ? lines.toSpliced(index, 1) : lines.with(index, text).filter(Boolean))
            }
          />
          <RemoveButton
            label={t('edit.remove', { name: line })}
            onRemove={() => void onCommit(lines.toSpliced(index, 1))}
          />
        </div>
      ))}
      <TextEntry
        key={`new ${added}`}
        label={t('form.addTo', { label })}
        placeholder={placeholder}
        value=""
        rows={1}
        hasFocus={added > 0}
        onCommit={(text, exit) => {
          if (text === '') return undefined;
          const problem = onCommit([...lines, text]);
          if (problem === undefined && exit === 'enter') setAdded(added + 1);
          return problem;
        }}
      />
    </FieldGroup>
  );
}
