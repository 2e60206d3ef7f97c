import type { ContentVariant } from '#core/model/content-variant.ts';
import type { ToneProfileId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import type { CellPlace } from './parts/cells.ts';
import { findProcess, findStep, nameOfStep } from './parts/find.ts';
import { ownVariants } from './parts/own-variants.ts';

/**
 * Chooses the tone of the texts in cells; null gives the choice back to the content item or the target group (03.4). A text that other
 * groups share is split, so that theirs keeps its tone.
 */
export const setTone = defineEdit<CellPlace & { toneProfileId: ToneProfileId | null }>({
  id: 'tone.set',
  label: { nl: 'Schrijftoon kiezen bij “{subject}”', en: 'Choose tone at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { toneProfileId, targetGroupIds, ...place }, context) {
    const process = findProcess(draft, place.processId);
    const step = findStep(draft, place);
    if (!process || !step) return 'not-found';
    if (toneProfileId !== null && !draft.toneProfiles.some(({ id }) => id === toneProfileId)) return 'not-found';
    let isChanged = false;
    for (const { targetGroupIds: ids, primary } of step.touchpoints ?? []) {
      const groups = (ids === 'all' ? process.targetGroupIds : ids).filter((id) => targetGroupIds.includes(id));
      if (!primary || groups.length === 0) continue;
      for (const item of draft.contentItems.filter(({ id }) => primary.contentIds.includes(id))) {
        const own = ownVariants(draft, item, groups, primary.channelId, context);
        for (const variant of own) setToneOf(variant, toneProfileId);
        isChanged ||= own.length > 0;
      }
    }
    return isChanged ? undefined : 'no-text';
  },
});

function setToneOf(variant: ContentVariant, toneProfileId: ToneProfileId | null): void {
  if (toneProfileId === null) delete variant.toneProfileId;
  else variant.toneProfileId = toneProfileId;
}
