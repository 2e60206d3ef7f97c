import type { OpenFix } from '#core/analysis/fixes/fix.ts';
import type { ProcessId, StepId, VariantId } from '#core/model/id.ts';
import { stepById, variantById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { itemPath, processPath, stepPath, textPath, type LibraryScreen } from '../navigation/routes.ts';

const libraries: Partial<Record<OpenFix['place']['kind'], LibraryScreen>> = {
  content: 'content',
  info: 'information',
  field: 'systems',
  system: 'systems',
  channel: 'channels',
  targetGroup: 'target-groups',
};

/** The address of the place that a fix opens. */
export function pathOfFix({ place: { kind, id } }: OpenFix, workspace: Workspace): string | undefined {
  const library = libraries[kind];
  if (library) return itemPath(library, id);
  if (kind === 'process') return processPath(id as ProcessId);
  if (kind === 'measures') return `${processPath(id as ProcessId)}/measures`;
  if (kind === 'variant') {
    const found = variantById(workspace, id as VariantId);
    return found && textPath(found.item.id, found.variant.id);
  }
  const step = kind === 'step' ? stepById(workspace, id as StepId) : undefined;
  return step && stepPath(step.process.id, step.step.id);
}
