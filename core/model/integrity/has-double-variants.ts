import type { ContentItem } from '../content-item.ts';
import { groupsInBoth } from './double-variants.ts';

/** Whether two texts of an item are for the same group, on the same channel, in the same language. */
export function hasDoubleVariants({ variants }: ContentItem): boolean {
  return variants.some((variant, index) => {
    const rivals = variants
      .slice(index + 1)
      .filter(
        ({ locale, channelIds }) =>
          locale === variant.locale && channelIds.some((id) => variant.channelIds.includes(id)),
      );
    return rivals.length > 0 && groupsInBoth(variant, rivals).length > 0;
  });
}
