import type { Language } from '#core/messages/format-message.ts';
import type { DataField } from '#core/model/data-field.ts';
import type { Fact } from '#core/model/fact.ts';
import type { DataFieldId, InformationItemId } from '#core/model/id.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import { fieldById, informationById } from '#core/model/lookups.ts';
import type { SourceSystem } from '#core/model/source-system.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { sayFact } from './say-fact.ts';

/** What a merge field stands for. */
export type FieldDescription =
  | { kind: 'fact'; info: InformationItem; fact: Fact; value: string }
  | { kind: 'field'; field: DataField; systems: { system: SourceSystem; isRecord: boolean }[] }
  /** It refers to something that is not there. */
  | { kind: 'unknown' };

/** Looks up what stands between the braces: `info.fact` (the key follows the last dot) or `field:id`. Values are said in `language`. */
export function describeField(workspace: Workspace, source: string, language: Language): FieldDescription {
  if (source.startsWith('field:')) {
    const field = fieldById(workspace, source.slice('field:'.length) as DataFieldId);
    if (!field) return { kind: 'unknown' };
    const systems = workspace.systems.flatMap((system) => {
      const holding = system.holds.find(({ fieldId }) => fieldId === field.id);
      return holding ? [{ system, isRecord: holding.role === 'record' }] : [];
    });
    return { kind: 'field', field, systems };
  }
  const dot = source.lastIndexOf('.');
  const info = informationById(workspace, source.slice(0, dot) as InformationItemId);
  const fact = info?.facts?.find(({ key }) => key === source.slice(dot + 1));
  return info && fact ? { kind: 'fact', info, fact, value: sayFact(fact, language) } : { kind: 'unknown' };
}
