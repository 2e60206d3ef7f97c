import { RowsField } from '../../form/RowsField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useTexts } from '../../i18n/use-texts.ts';

/** A word of a tone profile, with what is said about it. */
export interface ToneWord {
  term: string;
  remark: string | undefined;
}

interface WordsFieldProps {
  label: string;
  /** What is said about each word: a note, or what to say instead. */
  remarkLabel: string;
  words: readonly ToneWord[];
  onCommit(words: ToneWord[]): string | undefined;
}

/** The words that a tone uses, or avoids. */
export function WordsField({ label, remarkLabel, words, onCommit }: WordsFieldProps) {
  const { t } = useTexts();
  return (
    <RowsField
      label={label}
      rows={words}
      nameOf={({ term }) => term}
      addLabel={t('tone.addWord')}
      create={() => ({ term: t('tone.newWord'), remark: undefined })}
      onCommit={onCommit}
    >
      {(word, change) => (
        <>
          <TextField
            label={t('tone.word')}
            value={word.term}
            onCommit={(term) => (term === '' ? undefined : change({ ...word, term }))}
          />
          <TextField
            label={remarkLabel}
            value={word.remark}
            onCommit={(remark) => change({ ...word, remark: remark === '' ? undefined : remark })}
          />
        </>
      )}
    </RowsField>
  );
}
