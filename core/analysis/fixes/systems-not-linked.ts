import type { EditCall } from '#core/edits/registry.ts';
import type { DataFieldId, SystemId, SystemLinkId } from '#core/model/id.ts';
import { systemById } from '#core/model/lookups.ts';
import type { SystemLink } from '#core/model/system-link.ts';
import type { Message } from '#core/messages/format-message.ts';
import type { Fix, FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';

const modes: Record<string, Message> = {
  realtime: { nl: 'Meteen, vanzelf', en: 'At once, by itself' },
  batch: { nl: 'Op vaste momenten, vanzelf', en: 'At fixed times, by itself' },
  manual: { nl: 'Met de hand', en: 'By hand' },
};
const shortestReason = 10;

/** A link in one of the two directions, or the reason why there is none. */
export const systemsNotLinkedFixes: FixMaker = ({ discriminators, data }, { workspace, newId }) => {
  const pair = [discriminators['systemA'], discriminators['systemB']].flatMap(
    (id) => systemById(workspace, id as SystemId) ?? [],
  );
  const [one, other] = pair;
  if (!one || !other) return [];
  const fields = (Array.isArray(data['fields']) ? data['fields'].map(String) : []) as DataFieldId[];
  const link = (from: SystemId, to: SystemId, more: Pick<SystemLink, 'mode'> & Partial<SystemLink>): EditCall[] => [
    {
      editId: 'object.add',
      args: { kind: 'systemLink', object: { id: newId() as SystemLinkId, from, to, fieldIds: fields, ...more } },
    },
  ];
  const ways: [typeof one, typeof one][] = [
    [one, other],
    [other, one],
  ];
  return [
    ...ways.flatMap<Fix>(([from, to]) =>
      choiceFix(
        {
          id: `link ${from.id}`,
          title: { nl: 'Koppeling van {from} naar {to}', en: 'Add a link from {from} to {to}' },
          values: { from: from.name, to: to.name },
          label: { nl: 'Hoe loopt die?', en: 'How does it run?' },
        },
        Object.entries(modes).map(([value, label]) => ({ value, label })),
        (mode) =>
          link(from.id, to.id, { mode: mode === 'realtime' ? 'realtime' : mode === 'batch' ? 'batch' : 'manual' }),
      ),
    ),
    {
      kind: 'edit',
      id: 'apart',
      title: { nl: 'Met opzet gescheiden, omdat …', en: 'Kept apart on purpose, because …' },
      values: {},
      asks: [{ kind: 'text', label: { nl: 'Waarom?', en: 'Why?' }, minLength: shortestReason }],
      calls: ([reason = '']) => link(one.id, other.id, { mode: 'separate-by-design', reason }),
    },
  ];
};
