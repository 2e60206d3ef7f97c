import { inDocumentOrder } from './document-order.ts';
import { collectDefinitions } from './integrity/definitions.ts';
import { checkDoubleVariants } from './integrity/double-variants.ts';
import { checkDuplicateIds } from './integrity/duplicate-ids.ts';
import { checkProportions } from './integrity/proportions.ts';
import { checkReferences } from './integrity/references.ts';
import { checkStatedFacts } from './integrity/stated-facts.ts';
import { checkTouchpointGroups } from './integrity/touchpoint-groups.ts';
import type { Problem } from './problem.ts';
import type { Workspace } from './workspace.ts';

/** Checks what must hold between the parts of a workspace (03.2); all problems, in document order. */
export function checkIntegrity(workspace: Workspace): Problem[] {
  const { definitions, taken } = collectDefinitions(workspace);
  return inDocumentOrder(workspace, [
    ...checkDuplicateIds(workspace, taken),
    ...checkReferences(workspace, definitions),
    ...checkStatedFacts(workspace),
    ...checkTouchpointGroups(workspace),
    ...checkDoubleVariants(workspace),
    ...checkProportions(workspace),
  ]);
}
