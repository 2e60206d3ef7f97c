import type { ThirdParty } from './third-party.ts';

/** The list as one text, for the package: what is in it, and each text of a licence once, under the names that carry it. */
export function writeThirdParty(entries: readonly ThirdParty[]): string {
  const byText = Map.groupBy(entries, ({ text }) => text);
  const sections = [...byText].map(([text, sharing]) => {
    const names = sharing.map(({ licence, name, version }) => `${name} ${version} (${licence})`).join('\n');
    return `${names}\n\n${text === '' ? 'The makers put no text of the licence in their package.' : text}`;
  });
  const head =
    'Leidraad is made with the work of others. Each part below keeps its own licence.\n' +
    'Chromium, inside Electron, has its licences in LICENSES.chromium.html.';
  return `${[head, ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
