import { useEffect } from 'react';
import type { Action } from './action.ts';
import { useActionContext } from './ActionProvider.tsx';
import { actions } from './registry.ts';
import { isPressed } from './shortcut.ts';

/** Runs the action of every shortcut that is pressed, wherever the focus is. */
export function useShortcuts(): void {
  const context = useActionContext();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat) return;
      const meant = actions.filter(({ shortcuts }) => shortcuts?.some((shortcut) => isPressed(shortcut, event)));
      // The same keys may do what fits the screen: a step in a process, a channel among the channels.
      const action = meant.find((candidate) => candidate.isEnabled(context)) ?? meant[0];
      if (!action || !mayRunNow(action, event)) return;
      event.preventDefault();
      if (action.isEnabled(context)) void action.run(context);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [context]);
}

/** Where one types; a box to tick is no such place. */
const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]';

/** In a text field keys belong to the field, and under a dialog to the dialog; save, palette and the like work everywhere. */
function mayRunNow(action: Action, event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  const isField = target?.matches(fields) ?? false;
  // A list of the browser looks for what one types; with Ctrl one means something else.
  const isList = target instanceof HTMLSelectElement && !event.ctrlKey && !event.metaKey;
  return (!isField && !isList) || action.worksInFields === true;
}
