import { Checkbox } from '@mantine/core';
import type { Action } from '#core/model/action.ts';
import { today } from '../../form/today.ts';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';

/** Ticks an action off, with the day on which that was done. */
export function DoneBox({ action }: { action: Action }) {
  const { t } = useTexts();
  const set = useForm('action', action.id);
  return (
    <Checkbox
      aria-label={t('actions.tick', { text: action.text })}
      checked={action.done !== undefined}
      onChange={(event) => set({ done: event.currentTarget.checked ? today() : null })}
    />
  );
}
