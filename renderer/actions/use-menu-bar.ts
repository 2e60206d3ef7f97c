import { useEffect } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { useView } from '../view/view-store.ts';
import { useActionContext } from './ActionProvider.tsx';
import { menuBarOf } from './menu-bar.ts';
import { actions } from './registry.ts';

/** Keeps the menu bar of the operating system, where there is one, the same as the actions, and runs what is chosen in it. */
export function useMenuBar(): void {
  const context = useActionContext();
  const { t, language } = useTexts();
  useEffect(() => {
    const { analysis, capabilities, host, session } = context;
    if (!capabilities.hasMenuBar) return undefined;
    let shown = '';
    const show = (): void => {
      const bar = menuBarOf(actions, context, { t, language });
      const text = JSON.stringify(bar);
      if (text !== shown) void host.call('menu:show', bar);
      shown = text;
    };
    const choose = ({ actionId }: { actionId: string }): void => {
      const action = actions.find(({ id }) => id === actionId);
      if (action?.isEnabled(context)) void action.run(context);
    };
    show();
    const stops = [
      session.subscribe(show),
      analysis.subscribe(show),
      useView.subscribe(show),
      host.on('menu:chosen', choose),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [context, t, language]);
}
