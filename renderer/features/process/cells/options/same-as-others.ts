import { IconCopy } from '@tabler/icons-react';
import type { ChannelUse } from '#core/model/channel-use.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { targetGroupById, touchpointFor } from '#core/model/lookups.ts';
import type { Say } from '../../../../i18n/use-texts.ts';
import type { PickerOption } from '../../../../ui/picker-option.ts';
import type { Contact } from './contact.ts';

/** What another target group has at this step, to take over in one go. */
export interface SameAsOthers<Id> {
  options: PickerOption[];
  /** What each option stands for. */
  idsOf: ReadonlyMap<string, readonly Id[]>;
}

/** For an empty cell: what each other group has here, as `read` finds it in its channel. */
export function sameAsOthers<Id>(
  { workspace, process, step, groupId }: Contact,
  read: (use: ChannelUse, otherId: TargetGroupId) => readonly { id: Id; name: string }[],
  t: Say,
): SameAsOthers<Id> {
  const idsOf = new Map<string, readonly Id[]>();
  const options: PickerOption[] = [];
  for (const otherId of process.targetGroupIds) {
    const use = otherId === groupId ? undefined : touchpointFor(step, otherId)?.primary;
    const things = use ? read(use, otherId) : [];
    if (things.length === 0) continue;
    const id = `same ${otherId}`;
    idsOf.set(
      id,
      things.map((thing) => thing.id),
    );
    options.push({
      id,
      name: t('option.sameAs', { group: targetGroupById(workspace, otherId)?.name ?? '' }),
      icon: IconCopy,
      note: things.map(({ name }) => name).join(', '),
    });
  }
  return { options, idsOf };
}
