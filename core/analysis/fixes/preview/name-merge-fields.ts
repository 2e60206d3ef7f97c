import type { DataFieldId, InformationItemId } from '#core/model/id.ts';
import { fieldById, informationById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** Merge fields in a text by the name of what they are filled with, as `[Termijn uitslag]`; one that refers to nothing stays as it was typed. */
export function nameMergeFields(text: string, workspace: Workspace): string {
  return text.replaceAll(/\{\{([^{}]+)\}\}/g, (typed, inner: string) => {
    const dot = inner.lastIndexOf('.');
    const name = inner.startsWith('field:')
      ? fieldById(workspace, inner.slice('field:'.length) as DataFieldId)?.name
      : informationById(workspace, inner.slice(0, dot) as InformationItemId)?.facts?.find(
          ({ key }) => key === inner.slice(dot + 1),
        )?.label;
    return name === undefined ? typed : `[${name}]`;
  });
}
