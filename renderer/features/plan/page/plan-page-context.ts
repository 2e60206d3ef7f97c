import { createContext, use } from 'react';
import type { Language } from '#core/messages/format-message.ts';
import type { Figure, Table } from '#core/plan/plan-tree.ts';

/** What the blocks of a page need from the whole document. */
export interface PlanPageContext {
  language: Language;
  /** `Tabel 3. …`, `Figuur 2. …`, in the language of the document. */
  captionOf(block: Table | Figure): string;
  /** Too long to have on the page at once: what is far away has only its headings. */
  isLong: boolean;
}

/** See `PlanPageContext`. */
export const PlanPageValue = createContext<PlanPageContext | undefined>(undefined);

/** What the blocks of this page need from the whole document. */
export function usePlanPage(): PlanPageContext {
  const value = use(PlanPageValue);
  if (!value) throw new Error('usePlanPage is used outside PlanPages');
  return value;
}
