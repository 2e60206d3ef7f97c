import { z } from 'zod';
import { defineMethod } from './method.ts';
import { settingsSchema } from './settings-methods.ts';

/** The menus of the menu bar, in order. */
export const menuIds = ['file', 'edit', 'view', 'go', 'help'] as const;

/** A menu of the menu bar. */
export type MenuId = (typeof menuIds)[number];

const menuItemSchema = z.object({
  /** The action that choosing it runs. */
  actionId: z.string().max(100),
  label: z.string().max(200),
  /** Such as `mod+z`; mod is Ctrl, or Command on a Mac. */
  shortcut: z.string().max(40).optional(),
  /** Whether the shortcut also works while the cursor is in a text field. */
  worksInFields: z.boolean(),
  isEnabled: z.boolean(),
});

/** One menu with its actions. */
export const menuSchema = z.object({
  id: z.enum(menuIds),
  label: z.string().max(100),
  items: z.array(menuItemSchema).max(100),
});

/** One menu with its actions. */
export type Menu = z.infer<typeof menuSchema>;

/** What the menu bar shows, in the language of the screen. */
export const menuBarSchema = z.object({
  language: settingsSchema.shape.language,
  menus: z.array(menuSchema).max(menuIds.length),
});

/** What the menu bar shows. */
export type MenuBar = z.infer<typeof menuBarSchema>;

/** The menu bar of the operating system. */
export const menuMethods = {
  /** Shows the actions of the window; choosing one comes back as `menu:chosen`. A host without a menu bar does nothing (see `hasMenuBar`). */
  'menu:show': defineMethod({ arguments: menuBarSchema, result: z.object({}), errors: [] }),
};
