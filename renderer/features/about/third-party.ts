import { z } from 'zod';

/** A piece of work by others that is in the app, as `third-party.json` lists it. */
const thirdPartySchema = z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() });

/** A piece of work by others that is in the app. */
export type ThirdParty = z.infer<typeof thirdPartySchema>;

/** Reads the list that lies beside the window; undefined where the window was not built with one. */
export async function readThirdParty(): Promise<ThirdParty[] | undefined> {
  try {
    const response = await fetch('./third-party.json');
    return response.ok ? z.array(thirdPartySchema).parse(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}
