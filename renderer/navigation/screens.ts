/** The screens of the left rail, in their order. */
export const screenIds = [
  'start',
  'processes',
  'target-groups',
  'channels',
  'systems',
  'information',
  'tone',
  'content',
  'findings',
  'actions',
  'plan',
  'review',
  'settings',
] as const;

/** A screen of the left rail. */
export type ScreenId = (typeof screenIds)[number];

/** Whether a screen has something to show without an open workspace. */
export function needsWorkspace(screen: ScreenId): boolean {
  return screen !== 'start' && screen !== 'settings';
}
