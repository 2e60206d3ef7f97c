import { wordHostError } from '#core/contract/host-error.ts';

const error = { kind: 'host-unreachable' } as const;

/** What stands in the window when nothing answers at the start: before the settings are known, so in both languages. */
export function Unreachable() {
  return (
    <main style={{ maxWidth: 560, margin: '96px auto', padding: '0 24px' }}>
      <h1 style={{ font: '600 var(--t-h2) var(--serif)', marginBottom: 12 }}>Leidraad</h1>
      <p lang="nl">{wordHostError(error, 'nl')}</p>
      <p lang="en" style={{ marginTop: 12, color: 'var(--ink-2)' }}>
        {wordHostError(error, 'en')}
      </p>
    </main>
  );
}
