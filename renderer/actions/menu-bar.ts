import { menuIds, type MenuBar } from '#core/contract/menu-methods.ts';
import type { Texts } from '../i18n/use-texts.ts';
import type { Action, ActionContext } from './action.ts';
import { actionLabel } from './ActionButton.tsx';

/** The actions as a menu bar, in the order of the registry; what cannot be done now is there, but off. */
export function menuBarOf(
  actions: readonly Action[],
  context: ActionContext,
  { t, language }: Pick<Texts, 't' | 'language'>,
): MenuBar {
  const menus = menuIds.map((id) => ({
    id,
    label: t(`menu.${id}`),
    items: actions
      .filter(({ menu }) => menu === id)
      .map((action) => ({
        actionId: action.id,
        label: t(actionLabel(action)),
        ...(action.shortcuts?.[0] === undefined ? {} : { shortcut: action.shortcuts[0] }),
        worksInFields: action.worksInFields === true,
        isEnabled: action.isEnabled(context),
      })),
  }));
  return { language, menus };
}
