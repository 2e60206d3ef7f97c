import { buildElectron } from './build-electron.ts';
import { buildRenderer } from './build-renderer.ts';

/** Runs after `npm ci`: builds what the app needs to start. The command `leidraad` and the loopback host run from their sources. */
await buildRenderer();
await buildElectron();
