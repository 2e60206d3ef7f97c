/** The pages of the guide in their order; each is a file of this name in both languages. */
export const helpPages = [
  'first-plan',
  'method',
  'start',
  'processes',
  'blueprint',
  'views',
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
  'questions',
] as const;

/** A page of the guide. */
export type HelpPage = (typeof helpPages)[number];

/** Addresses whose first part is not the name of their page. */
const pages: Readonly<Record<string, HelpPage>> = { import: 'content', sources: 'method', about: 'settings' };

/** Whether the guide has a page of this name. */
export function isHelpPage(name: string | undefined): name is HelpPage {
  return helpPages.some((page) => page === name);
}

/** The page that fits the screen at an address. */
export function helpPageOf(path: string): HelpPage {
  const [first = '', , view] = path.split('/').filter((part) => part !== '');
  if (first === 'process') return view === undefined || view === 'step' ? 'blueprint' : 'views';
  return pages[first] ?? (isHelpPage(first) ? first : 'first-plan');
}
