import type { Icon } from '@tabler/icons-react';
import type { Capabilities } from '#core/contract/app-methods.ts';
import type { Host } from '#core/contract/contract.ts';
import type { MenuId } from '#core/contract/menu-methods.ts';
import type { AnalysisStore } from '../analysis/analysis-store.ts';
import type { Session } from '../session/session.ts';
import type { SettingsStore } from '../settings/settings-store.ts';

/** What an action may use. */
export interface ActionContext {
  host: Host;
  capabilities: Capabilities;
  session: Session;
  analysis: AnalysisStore;
  settings: SettingsStore;
  /** Address of the screen inside the app. */
  path: string;
  navigate(path: string, options?: { replace: boolean }): void;
}

/** One thing a person can do, the same from button, palette, menu and keyboard. */
export interface Action {
  /** `noun.verb`; its label is the text `action.<id>`. */
  readonly id: string;
  /** Where it stands in the menu bar of the operating system. */
  readonly menu: MenuId;
  readonly icon: Icon;
  /** Such as `mod+z`, `F2`, `?`; mod is Ctrl, or Command on a Mac. The first one is shown. */
  readonly shortcuts?: readonly string[];
  /** Whether the shortcut also works while the cursor is in a text field. */
  readonly worksInFields?: boolean;
  isEnabled(context: ActionContext): boolean;
  run(context: ActionContext): void | Promise<void>;
}
