import type { Plugin } from 'vite';
import { collectThirdParty } from './collect-third-party.ts';

/** Puts `third-party.json` beside the window, which reads it when a person asks whose work is in Leidraad. */
export function thirdPartyPlugin(projectFolder: string): Plugin {
  return {
    name: 'leidraad-third-party',
    async generateBundle() {
      const source = JSON.stringify(await collectThirdParty(projectFolder));
      this.emitFile({ type: 'asset', fileName: 'third-party.json', source });
    },
  };
}
