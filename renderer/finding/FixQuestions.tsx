import { NativeSelect } from '@mantine/core';
import type { FixOption, FixQuestion } from '#core/analysis/fixes/fix.ts';
import { formatDuration } from '#core/messages/format-duration.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { FormField } from '../form/FormField.tsx';
import formStyles from '../form/FormField.module.css';
import { useTexts } from '../i18n/use-texts.ts';

interface FixQuestionsProps {
  questions: readonly FixQuestion[];
  answers: readonly (string | undefined)[];
  onAnswer(index: number, answer: string): void;
}

/** What a fix asks before it can be done. */
export function FixQuestions({ questions, answers, onAnswer }: FixQuestionsProps) {
  const { t, language } = useTexts();
  return questions.map((question, index) => {
    const label = formatMessage(question.label, language, question.values ?? {});
    const value = answers[index];
    const change = (event: { currentTarget: { value: string } }): void => onAnswer(index, event.currentTarget.value);
    return (
      <FormField
        key={label}
        label={label}
        help={
          question.kind === 'text' && question.minLength > 1
            ? t('fix.atLeast', { count: question.minLength })
            : undefined
        }
      >
        {({ id, describedBy }) =>
          question.kind === 'choice' ? (
            <NativeSelect
              id={id}
              data={[
                ...(value === undefined ? [{ value: unanswered, label: t('fix.choose') }] : []),
                ...question.options.map((option) => ({ value: option.value, label: sayOption(option, language) })),
              ]}
              value={value ?? unanswered}
              onChange={change}
            />
          ) : question.kind === 'date' ? (
            <input
              id={id}
              type="date"
              className={formStyles.input}
              min={question.earliest}
              value={value ?? ''}
              onChange={change}
            />
          ) : (
            <textarea
              id={id}
              aria-describedby={describedBy}
              className={formStyles.input}
              rows={2}
              value={value ?? ''}
              onChange={change}
            />
          )
        }
      </FormField>
    );
  });
}

/** Never the value of an option: those are ids, or empty. */
const unanswered = '\u0000';

function sayOption({ label }: FixOption, language: Language): string {
  if (typeof label === 'string') return label;
  return 'unit' in label ? formatDuration(label, language) : formatMessage(label, language, {});
}
