import { create } from 'zustand';

/** Where the person was before the guide was opened; there the way back leads, however many pages were read. */
export const useHelpView = create<{ cameFrom: string | undefined }>(() => ({ cameFrom: undefined }));
