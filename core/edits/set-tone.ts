import type { ContentVariant } from '#core/model/content-variant.ts';
import type { ToneProfileId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import type { CellPlace } from './parts/cells.ts';
import { findProcess, findStep, nameOfStep } from './parts/find.ts';
import { textsForGroups } from './parts/cell-content.ts';

/**
 * Chooses the tone of the texts in cells; null gives the choice back to the content item or the target group (03.4). A text that other
 * groups share is split, so that theirs keeps its tone. Before there is a text, the tone is kept with the content item where only these
 * groups meet it, or else with a text that is still to be written.
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
        for (const text of textsForGroups(draft, item, { groupIds: groups, channelId: primary.channelId }, context)) {
          setToneOf(text, toneProfileId);
          isChanged = true;
        }
      }
    }
    return isChanged ? undefined : 'no-content';
  },
});

function setToneOf(text: Pick<ContentVariant, 'toneProfileId'>, toneProfileId: ToneProfileId | null): void {
  if (toneProfileId === null) delete text.toneProfileId;
  else text.toneProfileId = toneProfileId;
}
