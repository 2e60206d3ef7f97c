import type { ContentItemId, ProcessId, StepId, VariantId } from '#core/model/id.ts';
import type { ProcessView } from './process-views.ts';
import type { ScreenId } from './screens.ts';

/** Address of a screen. */
export function screenPath(screen: ScreenId): string {
  return `/${screen}`;
}

/** Address of the page with sources, which belongs to Settings. */
export const sourcesPath = '/sources';

/** Address of the page about Leidraad itself, which belongs to Settings. */
export const aboutPath = '/about';

/** Address of a page of the guide. */
export function helpPath(page: string): string {
  return `/help/${page}`;
}

/** Whether an address lies in the guide. */
export function isHelpPath(path: string): boolean {
  return path.startsWith('/help');
}

/** Address of the blueprint of a process. */
export function processPath(processId: ProcessId): string {
  return `/process/${encodeURIComponent(processId)}`;
}

/** Address of a view of a process; the presentation can begin at a step. */
export function viewPath(processId: ProcessId, view: ProcessView, stepId?: StepId): string {
  if (view === 'blueprint') return processPath(processId);
  const step = view === 'present' && stepId !== undefined ? `/${encodeURIComponent(stepId)}` : '';
  return `${processPath(processId)}/${view}${step}`;
}

/** Address of a step in the blueprint of its process. */
export function stepPath(processId: ProcessId, stepId: StepId): string {
  return `${processPath(processId)}/step/${encodeURIComponent(stepId)}`;
}

/** Libraries, where an item has its own address. */
export type LibraryScreen = Exclude<ScreenId, 'start' | 'plan' | 'settings'>;

/** Address of one item of a library. */
export function itemPath(screen: LibraryScreen, itemId: string): string {
  return `/${screen}/${encodeURIComponent(itemId)}`;
}

/** The parts of the review, and their addresses. */
export const reviewPaths = { remarks: '/review', share: '/review-file', versions: '/versions' } as const;
/** A part of the review. */
export type ReviewPart = keyof typeof reviewPaths;

/** Address of a text of a content item. */
export function textPath(itemId: ContentItemId, variantId: VariantId): string {
  return `${itemPath('content', itemId)}/text/${encodeURIComponent(variantId)}`;
}

/** Address of the texts of a content item, per target group and channel. */
export function textsPath(itemId: ContentItemId): string {
  return `${itemPath('content', itemId)}/texts`;
}

/** The screen of the rail that an address belongs to. */
export function screenOfPath(path: string): ScreenId | undefined {
  const first = path.split('/').find((part) => part !== '');
  if (first === undefined) return 'start';
  // Some addresses belong to the screen one comes from.
  const parents: Record<string, ScreenId> = {
    process: 'processes',
    import: 'content',
    versions: 'review',
    'review-file': 'review',
    sources: 'settings',
    about: 'settings',
  };
  return parents[first] ?? (first as ScreenId);
}
