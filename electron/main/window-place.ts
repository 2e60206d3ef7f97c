import { join } from 'node:path';
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';
import { JsonFile } from '../backend/settings/json-file.ts';

const pixels = z.number().int().min(-100_000).max(100_000);

const placeSchema = z.object({
  /** Where the window was, in pixels of the desktop; absent before it was closed for the first time. */
  bounds: z.object({ x: pixels, y: pixels, width: pixels.positive(), height: pixels.positive() }).optional(),
  isMaximized: z.boolean(),
});

/** Where the window was when it was last closed. */
export type WindowPlace = z.infer<typeof placeSchema>;

/** The file in which the place of the window is kept. */
export function createPlaceFile(dataFolder: string): JsonFile<typeof placeSchema> {
  return new JsonFile(join(dataFolder, 'window.json'), placeSchema, { isMaximized: false });
}

/** The place as far as it can be used: a window on a screen that is no longer there would not be seen. */
export function usablePlace({ bounds, isMaximized }: WindowPlace): WindowPlace {
  const isSeen = bounds && screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, bounds));
  return isSeen ? { bounds, isMaximized } : { isMaximized };
}

/** Where a window is now, for the next time. */
export function placeOf(window: BrowserWindow): WindowPlace {
  return { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
}

const leastSeen = 80;

/** Enough of the window lies on the screen to take hold of it. */
function overlaps(area: Rectangle, bounds: Rectangle): boolean {
  const width = Math.min(area.x + area.width, bounds.x + bounds.width) - Math.max(area.x, bounds.x);
  const isTitleSeen = bounds.y >= area.y - 10 && bounds.y < area.y + area.height - 20;
  return width >= leastSeen && isTitleSeen;
}
