import type { ToneProfileId } from '#core/model/id.ts';
import { targetGroupById, toneFor } from '#core/model/lookups.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import { defineRule, type ScopeInputs } from '../rule.ts';
import { readersOf } from './parts/written-text.ts';

/** One customer hears one voice in a process. */
export const toneProfileConflict = defineRule({
  id: 'tone-profile-conflict',
  category: 'tone',
  stage: 'text',
  messages: {
    mixed: {
      severity: 'warning',
      nl: 'In “{process}” klinken {n} schrijftonen voor {groups}: {profiles}.',
      en: '{groups} hear {n} tones of voice in “{process}”: {profiles}.',
    },
    missing: { severity: 'hint', nl: '“{content}” heeft geen schrijftoon.', en: '“{content}” has no tone profile.' },
  },
  docs: {
    title: { nl: 'Twee stemmen voor één klant', en: 'Two voices for one customer' },
    why: {
      nl: 'De klant ziet één organisatie. Twee stemmen maken daar twee van.',
      en: 'Customers see one organisation. Two voices make it two.',
    },
    advice: {
      nl: 'Kies één schrijftoon voor alle middelen van dit klantproces.',
      en: 'Choose one tone profile for all content of this process.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching)',
  },
  checks: {
    processGroup({ workspace, process, flow }, { report }) {
      const group = targetGroupById(workspace, flow.groupId);
      const profiles = new Set<ToneProfileId>();
      for (const { uses } of flow.cells) {
        for (const { item, variant } of uses.flatMap(({ items }) => items)) {
          const profile = variant && toneFor(workspace, item, variant, group);
          if (profile) profiles.add(profile.id);
        }
      }
      if (profiles.size < 2) return;
      report({
        messageId: 'mixed',
        anchor: { kind: 'process', id: process.id },
        targetGroupId: flow.groupId,
        explains: { toneProfiles: [...profiles] },
      });
    },
    content({ workspace, item }, { report }) {
      if (item.status === 'retired' || item.toneProfileId !== undefined) return;
      const isToned = item.variants.every((variant) =>
        groupsFor({ workspace, item, variant }).every((group) => toneFor(workspace, item, variant, group)),
      );
      if (isToned && item.variants.length > 0) return;
      report({ messageId: 'missing', anchor: { kind: 'content', id: item.id } });
    },
  },
  words: ({ anchor, targetGroupIds, explains }, names) => ({
    process: names.of('process', anchor.id),
    content: names.of('content', anchor.id),
    groups: names.list('targetGroup', targetGroupIds),
    n: explains['toneProfiles']?.length ?? 0,
    profiles: names.join((explains['toneProfiles'] ?? []).map((id) => `“${names.toneOf(id)}”`)),
  }),
});

/** The groups whose tone counts for a text without its own: its readers; of a text for all that is used nowhere, all groups there are. */
function groupsFor(place: ScopeInputs['variant']): readonly (TargetGroup | undefined)[] {
  const readers = readersOf(place);
  if (readers.length > 0) return readers;
  const { targetGroups } = place.workspace;
  return targetGroups.length > 0 ? targetGroups : [undefined];
}
