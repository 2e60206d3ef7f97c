import type { Channel } from '#core/model/channel.ts';
import type { EditFix } from '../fix.ts';
import { editFix } from './edit-fix.ts';
import type { StepPlaceOfFinding } from './place-of-step.ts';

/** One fix per channel: it becomes a supporting channel of the cells. Channels that are there already are left out. */
export function addSupporting({ view, step, cells }: StepPlaceOfFinding, channels: readonly Channel[]): EditFix[] {
  const used = new Set(
    cells.targetGroupIds.flatMap((id) => {
      const touchpoint = view.flowOf(id)?.cellAt(step.id)?.touchpoint;
      return [touchpoint?.primary, ...(touchpoint?.supporting ?? [])].flatMap((use) => use?.channelId ?? []);
    }),
  );
  return channels
    .filter(({ id }) => !used.has(id))
    .map(({ id, name }) =>
      editFix(
        {
          id: `support ${id}`,
          title: { nl: '{channel} als ondersteunend kanaal', en: '{channel} as supporting channel' },
          values: { channel: name },
        },
        () => [{ editId: 'supporting-channel.add', args: { ...cells, channelId: id } }],
      ),
    );
}
