import type { EntityKind } from '#core/model/entity-kind.ts';
import type { Remark } from '#core/model/remark.ts';
import type { RemarkPlace } from '#core/review/place-of-remark.ts';
import { itemPath, processPath, screenPath, stepPath, type LibraryScreen } from '../../navigation/routes.ts';

const libraries: Partial<Record<EntityKind, LibraryScreen>> = {
  targetGroup: 'target-groups',
  channel: 'channels',
  field: 'systems',
  system: 'systems',
  systemLink: 'systems',
  info: 'information',
  toneProfile: 'tone',
  action: 'actions',
};

/** The address of what a remark is about; undefined where no screen shows it, or it is gone. */
export function pathOfPlace(place: RemarkPlace, { id }: Remark['target']): string | undefined {
  const { exists, kind, stepId, contentId, processIds } = place;
  const [processId] = processIds;
  if (!exists || !kind) return undefined;
  if (stepId !== undefined && processId !== undefined) return stepPath(processId, stepId);
  if (contentId !== undefined) return itemPath('content', contentId);
  const library = libraries[kind];
  if (library) return itemPath(library, id);
  if (kind === 'term') return screenPath('tone');
  if (kind === 'person' || kind === 'workspace') return screenPath('settings');
  if (['plan', 'objective', 'keyMessage', 'decision', 'budgetLine'].includes(kind)) return screenPath('plan');
  return processId === undefined ? undefined : processPath(processId);
}
