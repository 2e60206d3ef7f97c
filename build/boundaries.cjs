/**
 * Who may import whom (docs/architecture.md). `tests/boundaries.test.ts` proves each rule with a planted violation.
 * An import that cannot be resolved is an error too: it would pass every other rule unseen. (`mdast` is a package of types only.)
 */
const only = (part, allowed) => ({
  name: `${part.replaceAll('/', '-')}-imports-only-${allowed.join('-and-').replaceAll('/', '-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${part}/` },
  to: { path: '^(core|electron|cli|renderer|templates|tests|build)/', pathNot: `^(${[part, ...allowed].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('core', []),
    only('electron/backend', ['core']),
    only('electron/main', ['electron/backend', 'core']),
    only('electron/loopback', ['electron/backend', 'core']),
    only('electron/preload', ['core/contract']),
    only('cli', ['electron/backend', 'core']),
    only('renderer', ['core']),
    {
      name: 'core-is-pure',
      comment: 'core runs anywhere: no Node, no Electron, no React.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^node:|node_modules/(electron|react|react-dom|@mantine|lowdb)/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'core-has-no-node', severity: 'error', from: { path: '^core/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'backend-is-plain-node',
      severity: 'error',
      from: { path: '^(electron/(backend|loopback)|cli|core|renderer)/' },
      to: { path: '(^|node_modules/)electron(/(?!backend|loopback|main|preload|launch)|$)' },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
    { name: 'no-import-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^mdast$' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'tests/planted' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
