import type { MethodName } from './contract.ts';
import type { EventName } from './events.ts';

// Objects rather than lists: `satisfies` then proves that no name is missing, and none too many. Types only are imported, so that the
// preload bridge, which needs just the names, carries no schemas.
const methodTable = {
  'app:describe': true,
  'app:readyToClose': true,
  'settings:read': true,
  'settings:write': true,
  'settings:saveFalseAlarms': true,
  'file:chooseToOpen': true,
  'file:chooseToCreate': true,
  'file:showInFolder': true,
  'folder:list': true,
  'folder:nameFile': true,
  'workspace:listRecent': true,
  'workspace:forgetRecent': true,
  'workspace:open': true,
  'workspace:repair': true,
  'workspace:create': true,
  'workspace:applyPatches': true,
  'workspace:save': true,
  'workspace:close': true,
  'workspace:compare': true,
  'workspace:resolve': true,
  'workspace:copy': true,
  'workspace:copyVersion': true,
  'workspace:saveAs': true,
  'backup:list': true,
  'backup:compare': true,
  'backup:restore': true,
  'content:export': true,
  'plan:export': true,
  'plan:stopExport': true,
  'review:export': true,
  'diagram:save': true,
  'menu:show': true,
} satisfies Record<MethodName, true>;

const eventTable = {
  'workspace:saveStateChanged': true,
  'workspace:takenOver': true,
  'app:closeRequested': true,
  'file:requested': true,
  'menu:chosen': true,
  'plan:exportProgressed': true,
} satisfies Record<EventName, true>;

/** Name of every method. */
export const methodNames = Object.keys(methodTable) as readonly MethodName[];
/** Name of every event. */
export const eventNames = Object.keys(eventTable) as readonly EventName[];
