import { IconCircleOff } from '@tabler/icons-react';
import type { SystemId } from '#core/model/id.ts';
import { touchpointFor } from '#core/model/lookups.ts';
import { addNamed, newId } from '../../../../form/new-object.ts';
import type { Say } from '../../../../i18n/use-texts.ts';
import { none, type Choices } from './choices.ts';
import { cellsOf, type Contact } from './contact.ts';

/** Source systems behind the contact, or that none is needed. */
export function systemOptions(contact: Contact, t: Say): Choices {
  const use = touchpointFor(contact.step, contact.groupId)?.primary;
  const chosen: readonly SystemId[] = use?.systemIds ?? [];
  const options = contact.workspace.systems.map(({ id, name }) => ({ id, name, isChosen: chosen.includes(id) }));
  const noneNeeded = { id: none, name: t('cell.noSystem'), icon: IconCircleOff, isChosen: use?.noSystem === true };
  return {
    groups: [options.filter(({ isChosen }) => isChosen), options.filter(({ isChosen }) => !isChosen), [noneNeeded]],
    choose: (id) => ({ editId: 'source-system.set', args: { ...cellsOf(contact), systems: systemsAfter(id) } }),
    create: (name) => {
      const systemId = newId() as SystemId;
      return [
        addNamed('system', systemId, name),
        { editId: 'source-system.set', args: { ...cellsOf(contact), systems: [...chosen, systemId] } },
      ];
    },
  };

  function systemsAfter(id: string): SystemId[] | 'none-needed' | 'unknown' {
    if (id === none) return noneNeeded.isChosen ? 'unknown' : 'none-needed';
    const systemId = id as SystemId;
    const next = chosen.includes(systemId) ? chosen.filter((other) => other !== systemId) : [...chosen, systemId];
    return next.length > 0 ? next : 'unknown';
  }
}
