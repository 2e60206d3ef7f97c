import { assistedChannels } from './parts/assisted-channels.ts';
import type { FixMaker } from './fix.ts';
import { addSupporting } from './parts/add-supporting.ts';
import { placeOfStep } from './parts/place-of-step.ts';

/** Desk, phone or paper beside it. */
export const noNonDigitalAlternativeFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  if (!place) return [];
  const paper = workspace.channels.filter(({ kind, direction }) => kind === 'paper' && direction !== 'out');
  return addSupporting(place, [...assistedChannels(workspace, place.cells.targetGroupIds), ...paper]);
};
