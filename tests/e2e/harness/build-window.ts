import { buildRenderer, isRendererStale } from '../../../build/build-renderer.ts';

/** Builds the window once, so that the apps of the tests find it ready. */
export default async function buildWindow(): Promise<void> {
  if (await isRendererStale()) await buildRenderer();
}
