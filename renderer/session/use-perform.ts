import { wordEditFailure } from '#core/edits/edit-failure.ts';
import type { EditCall } from '#core/edits/registry.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { performCall } from './perform-call.ts';
import { useSession } from './SessionProvider.tsx';

/** Performs an edit, or several that are one for undo; answers in words why it could not be done, or undefined when it was. */
export type Perform = (call: EditCall | readonly EditCall[]) => string | undefined;

/** See `Perform`. Several edits are done all or none. */
export function usePerform(): Perform {
  const session = useSession();
  const { language } = useTexts();
  return (call) => {
    const calls: readonly EditCall[] = 'editId' in call ? [call] : call;
    const mark = calls.length > 1 ? crypto.randomUUID() : undefined;
    for (const one of calls) {
      const outcome = performCall(session, one, mark);
      if (outcome.ok) continue;
      if (mark !== undefined) session.bail(mark);
      return wordEditFailure(outcome.error, language);
    }
    return undefined;
  };
}
