// Who may import whom. Each rule says what to do instead.
const faces = '^apps/(sign|dashboard|info)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thought or hide a third: split out what both need.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-import-nothing',
      comment: 'Rules are pure: what they need comes in as an input.',
      severity: 'error',
      from: { path: '^packages/rules/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/rules/src/' },
    },
    {
      name: 'ui-knows-only-rules',
      comment: 'Components have no data: hand it over as props.',
      severity: 'error',
      from: { path: '^packages/ui/src/' },
      to: { path: '^apps/' },
    },
    {
      name: 'faces-know-the-api-by-type',
      comment: 'A face calls the api over its client; import it with `import type`.',
      severity: 'error',
      from: { path: faces },
      to: { path: '^apps/api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'faces-know-not-each-other',
      comment: 'What two faces share belongs in packages/ui.',
      severity: 'error',
      from: { path: '^apps/(sign|dashboard|info)/' },
      to: { path: '^apps/(sign|dashboard|info)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'only-stores-know-the-tables',
      comment: 'Put the query in the store of the slice, with the scope as its first argument.',
      severity: 'error',
      from: {
        path: '^apps/api/src/',
        pathNot: '((/|-)store\\.ts$|^apps/api/src/(db|jobs|mail|audit|dev|testing)/|\\.test\\.ts$)',
      },
      to: { path: 'node_modules/drizzle-orm/' },
    },
    {
      name: 'api-knows-no-face',
      comment: 'The api answers; it does not know who asks.',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^(apps/(sign|dashboard|info|server)|packages/ui)/' },
    },
    {
      name: 'development-stays-apart',
      comment: 'Example data and the mail catcher are opened in open.ts only.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: '(^apps/api/src/(dev|testing)/|/open\\.ts$|\\.test\\.ts$)' },
      to: { path: '^apps/api/src/dev/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|dist|\\.svelte-kit|\\.astro)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'svelte', 'default'] },
  },
};
