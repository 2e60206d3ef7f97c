import { createContext, use, useMemo, type ReactNode } from 'react';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { Locale } from '#core/model/locale.ts';

/** Which text is written. */
export interface TextPlaceValue {
  item: ContentItem;
  variant: ContentVariant;
  locale: Locale;
}

const TextPlaceContext = createContext<TextPlaceValue | undefined>(undefined);

/** Tells everything in an editor which text it is about. */
export function TextPlace({ item, variant, children }: Omit<TextPlaceValue, 'locale'> & { children: ReactNode }) {
  const place = useMemo(() => ({ item, variant, locale: variant.locale }), [item, variant]);
  return <TextPlaceContext value={place}>{children}</TextPlaceContext>;
}

/** The text that is written here. */
export function useTextPlace(): TextPlaceValue {
  const place = use(TextPlaceContext);
  if (!place) throw new Error('useTextPlace is used outside TextPlace');
  return place;
}
