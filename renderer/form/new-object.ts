import type { EditCall } from '#core/edits/registry.ts';
import { createChannel } from '#core/model/channel.ts';
import { createContentItem } from '#core/model/content-item.ts';
import { guessChannel } from '#core/model/guess-channel.ts';
import type {
  ActionId,
  ChannelId,
  ContentItemId,
  DataFieldId,
  InformationItemId,
  PersonId,
  PhaseId,
  ProcessId,
  SystemId,
  TargetGroupId,
  TermId,
  ToneProfileId,
} from '#core/model/id.ts';
import { createInformationItem } from '#core/model/information-item.ts';
import { createProcess } from '#core/model/process.ts';
import { createTargetGroup } from '#core/model/target-group.ts';

/** The kinds of things that a name is enough for to begin with. */
export type NamedKind =
  | 'person'
  | 'targetGroup'
  | 'channel'
  | 'field'
  | 'system'
  | 'tells'
  | 'asks'
  | 'toneProfile'
  | 'term'
  | 'content'
  | 'process'
  | 'action';

/** What a new process starts with. */
export interface ProcessStart {
  targetGroupIds: TargetGroupId[];
  phaseName: string;
}

/** A new id. */
export function newId(): string {
  return crypto.randomUUID();
}

/** The edit that makes a thing of which only the name is known; the rest is what is most likely. */
export function addNamed(
  kind: NamedKind,
  id: string,
  name: string,
  start: ProcessStart = { targetGroupIds: [], phaseName: name },
): EditCall {
  switch (kind) {
    case 'person':
      return { editId: 'object.add', args: { kind, object: { id: id as PersonId, name } } };
    case 'targetGroup':
      return { editId: 'object.add', args: { kind, object: createTargetGroup({ id: id as TargetGroupId, name }) } };
    case 'channel': {
      const object = createChannel({ id: id as ChannelId, name, ...guessChannel(name) });
      return { editId: 'object.add', args: { kind, object } };
    }
    case 'field':
      return {
        editId: 'object.add',
        args: { kind, object: { id: id as DataFieldId, name, sensitivity: 'personal' } },
      };
    case 'system':
      return { editId: 'object.add', args: { kind, object: { id: id as SystemId, name, holds: [] } } };
    case 'tells':
    case 'asks': {
      const direction = kind === 'tells' ? 'tell' : 'ask';
      const object = createInformationItem({ id: id as InformationItemId, name, direction });
      return { editId: 'object.add', args: { kind: 'info', object } };
    }
    case 'toneProfile': {
      const object = {
        id: id as ToneProfileId,
        name,
        traits: [],
        doWords: [],
        dontWords: [],
        formOfAddress: 'u' as const,
        languageLevel: 'B1' as const,
      };
      return { editId: 'object.add', args: { kind, object } };
    }
    case 'term':
      return { editId: 'object.add', args: { kind, object: { id: id as TermId, preferred: name, variants: [] } } };
    case 'content':
      return {
        editId: 'object.add',
        args: { kind, object: createContentItem({ id: id as ContentItemId, title: name }) },
      };
    case 'process': {
      const phases = [{ id: newId() as PhaseId, name: start.phaseName }];
      const object = createProcess({ id: id as ProcessId, name, phases, targetGroupIds: start.targetGroupIds });
      return { editId: 'object.add', args: { kind, object } };
    }
    case 'action':
      return { editId: 'object.add', args: { kind, object: { id: id as ActionId, text: name } } };
  }
}
