import { create } from 'zustand';

/** A document that was chosen as house style. */
export interface HouseDocument {
  name: string;
  base64: string;
}

/** The house style for the exports of this session; our own design when there is none. */
export const useHouseDocument = create<{ document: HouseDocument | undefined }>(() => ({ document: undefined }));
