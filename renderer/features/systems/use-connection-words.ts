import type { SystemLink } from '#core/model/system-link.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import type { Connection } from './data-register.ts';

/** Says how systems are connected: shortly on the line, in full for a table and for who cannot see the line. */
export function useConnectionWords(): {
  /** Without how long it takes, where that needs more than this room (in letters). */
  short(link: SystemLink | undefined, room?: number): string;
  inFull(connection: Connection): string;
} {
  const { t } = useTexts();
  const { systems } = useWorkspace();
  const short = (link: SystemLink | undefined, room = Infinity): string => {
    if (!link) return t('systems.notLinked');
    const mode = t(`systems.mode.${link.mode}`);
    if (!link.maxDelay) return mode;
    const duration = t(`duration.${link.maxDelay.unit}`, { value: link.maxDelay.value });
    const words = t('systems.delay', { mode, duration });
    return words.length > room ? mode : words;
  };
  return {
    short,
    inFull: ({ to, link }) => t('systems.linkTo', { system: systems[to]?.name ?? '', how: short(link) }),
  };
}
