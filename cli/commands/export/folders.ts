import { fileURLToPath } from 'node:url';

/** Where the fonts and the templates of the app are. */
export const templatesFolder = fileURLToPath(new URL('../../../templates', import.meta.url));
/** Where the built window is. */
export const rendererFolder = fileURLToPath(new URL('../../../dist/renderer', import.meta.url));
