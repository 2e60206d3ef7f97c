import { via, type Loose, type Shorthand } from './small-workspace.ts';

/** A workspace of one step in which a group gets one text; `group`, `variant` and `more` change it. */
export function texted(
  text: string,
  { group = {}, variant = {}, ...more }: { group?: object; variant?: object } & Partial<Shorthand> = {},
): Shorthand {
  const item: Loose = {
    id: 'c',
    variants: [{ id: 'v', targetGroupIds: ['g'], channelIds: ['mail'], locale: 'nl', text, ...variant }],
  };
  return { groups: [{ id: 'g', ...group }], steps: [{ id: 'a', ...via('mail', ['c']) }], contents: [item], ...more };
}

/** A tone with everything in it, for `workspace: tone({ … })`. */
export function tone(more: object): Record<string, unknown> {
  const profile = {
    id: 't',
    name: 't',
    traits: [],
    doWords: [],
    dontWords: [],
    formOfAddress: 'none',
    languageLevel: 'B2',
  };
  return { toneProfiles: [{ ...profile, ...more }] };
}
