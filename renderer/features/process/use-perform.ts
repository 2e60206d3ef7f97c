import { wordEditFailure } from '#core/edits/edit-failure.ts';
import type { EditCall } from '#core/edits/registry.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { performCall } from '../../session/perform-call.ts';
import { useSession } from '../../session/SessionProvider.tsx';

/** Performs an edit; answers in words why it could not be done, or undefined when it was. */
export function usePerform(): (call: EditCall) => string | undefined {
  const session = useSession();
  const { language } = useTexts();
  return (call) => {
    const outcome = performCall(session, call);
    return outcome.ok ? undefined : wordEditFailure(outcome.error, language);
  };
}
