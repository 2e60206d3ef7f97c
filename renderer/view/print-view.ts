import { create } from 'zustand';

/** Whether the screen is being made ready for paper: everything is drawn then, also what is far away. */
export const usePrintView = create<{ isPrinting: boolean }>(() => ({ isPrinting: false }));
