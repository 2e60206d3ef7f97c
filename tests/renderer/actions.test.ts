import type { ActionContext } from '../../renderer/actions/action.ts';
import { readExample } from '../core/example.ts';
import { describe, expect, test } from 'vitest';
import { actions } from '../../renderer/actions/registry.ts';
import { menuBarOf } from '../../renderer/actions/menu-bar.ts';
import { isPressed } from '../../renderer/actions/shortcut.ts';
import en from '../../renderer/i18n/en.json' with { type: 'json' };
import nl from '../../renderer/i18n/nl.json' with { type: 'json' };
import { textAt } from './text-at.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

const example = readExample();

describe('the actions', () => {
  test('have ids of their own', () => {
    const ids = actions.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test.each(['/start', '/processes', '/process/p-keuring', '/channels', '/plan', '/settings'])(
    'never share a shortcut on %s',
    (path) => {
      const session = { getState: () => ({ open: { history: { workspace: example } } }) };
      const context = { path, session } as unknown as ActionContext;
      const shortcuts = actions.flatMap((action) => action.shortcuts ?? []);
      const shared = shortcuts.filter((shortcut, place) => shortcuts.indexOf(shortcut) !== place);
      const clashing = shared.filter(
        (shortcut) =>
          actions.filter((action) => action.shortcuts?.includes(shortcut) && action.isEnabled(context)).length > 1,
      );
      expect(clashing).toEqual([]);
    },
  );

  test('stand in the menu bar once each, with their first shortcut, and off when they cannot be done', () => {
    const session = { getState: () => ({ open: undefined }) };
    const context = { path: '/start', session, analysis: { getState: () => undefined } } as unknown as ActionContext;
    const { menus } = menuBarOf(actions, context, { t: (key) => key, language: 'nl' });
    const items = menus.flatMap((menu) => menu.items);
    expect(items.map(({ actionId }) => actionId).toSorted()).toEqual(actions.map(({ id }) => id).toSorted());
    expect(menus.find(({ id }) => id === 'file')?.items.find(({ actionId }) => actionId === 'workspace.save')).toEqual({
      actionId: 'workspace.save',
      label: 'action.workspace.save',
      shortcut: 'mod+s',
      worksInFields: true,
      isEnabled: false,
    });
  });

  test.each(actions.map(({ id }) => id))('%s has a label in both languages', (id) => {
    expect(textAt(nl, `action.${id}`)).toBeTypeOf('string');
    expect(textAt(en, `action.${id}`)).toBeTypeOf('string');
  });
});

describe('a shortcut', () => {
  test('with mod is pressed with Ctrl or Command', () => {
    expect(isPressed('mod+z', press('z', { ctrlKey: true }))).toBe(true);
    expect(isPressed('mod+z', press('z', { metaKey: true }))).toBe(true);
    expect(isPressed('mod+z', press('z'))).toBe(false);
  });

  test('without Shift is another one than with Shift', () => {
    expect(isPressed('mod+z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isPressed('mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
  });

  test('that is a sign is pressed however the keyboard makes the sign', () => {
    expect(isPressed('?', press('?', { shiftKey: true }))).toBe(true);
    expect(isPressed('?', press('?'))).toBe(true);
  });

  test('with Alt goes by the place of the key, since Alt changes what it types', () => {
    expect(isPressed('alt+2', press('²', { altKey: true, code: 'Digit2' }))).toBe(true);
  });
});
