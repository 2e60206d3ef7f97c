import type { ContentItem } from '#core/model/content-item.ts';
import { today } from '../../form/today.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import type { momentKinds } from './calendar/content-moments.ts';
import { isLate } from './is-late.ts';

/** Says that a date of a content item has gone by with its work undone; nothing when it has not. */
export function LateMark({ item, kind }: { item: ContentItem; kind: (typeof momentKinds)[number] }) {
  const { t } = useTexts();
  return isLate(item, kind, today()) && <SeverityMark severity="warning">{t('inventory.late')}</SeverityMark>;
}
