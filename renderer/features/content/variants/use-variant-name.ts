import type { ContentVariant } from '#core/model/content-variant.ts';
import { channelById, targetGroupById } from '#core/model/lookups.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';

/** Says for whom and through what a text is: “Werknemer in productie, Brief”; with its language when that is not the usual one. */
export function useVariantName(): (variant: ContentVariant) => string {
  const { t } = useTexts();
  const workspace = useWorkspace();
  return ({ targetGroupIds, channelIds, locale }) => {
    const groups =
      targetGroupIds === 'all'
        ? [t('content.everyone')]
        : targetGroupIds.flatMap((id) => targetGroupById(workspace, id)?.name ?? []);
    const channels = channelIds.flatMap((id) => channelById(workspace, id)?.name ?? []);
    const language = locale === workspace.contentLocale ? [] : [t(`language.${locale}`)];
    const parts = [...groups, ...channels, ...language];
    return parts.length > 0 ? parts.join(', ') : t('editor.noReaders');
  };
}
