import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

// Holds the house to its own vocabulary and size: run by `pnpm lint`. Each message says what to do instead.

const slices = [
  'accounts',
  'activities',
  'casework',
  'confirmations',
  'handovers',
  'form-drafts',
  'imports',
  'offers',
  'overview',
  'pathways',
  'people',
  'progress',
  'proofs',
  'samples',
  'unsent-forms',
  'verifications',
];
// What a slice does or knows beside its fixed files; a new one is added here on purpose.
const verbs =
  'add-message|answers|change-case|ask-reopen|behind|confirm|confirm-together|correct-contact-person|count-figures|decide|declaration|deliver|dismiss-reopen|undo|choose-contact-person|fix-facts|draw-lots|draw-sample|record-outcome|settle-doubt|hand-over|preview|share|shared-rows|on-the-spot|cell-values|expire|import-fields|judge-rows|read-row|print|print-letter|record|record-checks|save-request|seal-form|changes-text|cursor|derived|duplicates|freshness|plain-words|post-mails|slug|step-change|share-request|store-list|tell-happening|undo-list';
const sliceFile = new RegExp(
  `^(([a-z-]+-)?(procedures|store|input|view)|jobs|routes|together|auth|session|seal|proof-facts|proof-examples|draw-[a-z-]+|[a-z-]+\\.mail|${verbs})(\\.test)?\\.ts$`,
);
const emptyNames = /^(utils?|helpers?|common|misc|types|services?|lib)(\.|$)/;
const limits = { page: 180, component: 120, source: 250 };
const maximumDepth = 5;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(apps|packages|scripts)\/.*\.(ts|svelte|astro|css)$/.test(file))
  .filter((file) => !/\/migrations\//.test(file));

const isTest = (file: string) => /\.(test|spec)\.ts$/.test(file);
const isContent = (file: string) => /(examples|content\/|messages|register)/.test(file);
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;

const problems = files.flatMap((file) => [...checkName(file), ...checkSize(file), ...checkSlice(file)]);
problems.push(...checkSpread());
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`structure: ${files.length} files in order`);

function checkName(file: string): string[] {
  const found: string[] = [];
  if (emptyNames.test(basename(file)) && !file.includes('/src/lib/')) {
    found.push(`${file}: this name predicts nothing; name the file after the one thought it holds.`);
  }
  const foldersBelowSource = (file.split('/src/')[1] ?? '').split('/').length - 1;
  if (foldersBelowSource > maximumDepth) found.push(`${file}: too deep; put it beside its first user.`);
  return found;
}

function checkSize(file: string): string[] {
  if (isTest(file) || isContent(file)) return [];
  const page = /\+(page|layout|error)\.svelte$|\/pages\/.*\.astro$/.test(file);
  const limit = page ? limits.page : file.endsWith('.svelte') ? limits.component : limits.source;
  const lines = linesOf(file);
  return lines > limit ? [`${file}: ${lines} lines, more than ${limit}; which thought can stand on its own?`] : [];
}

function checkSlice(file: string): string[] {
  const slice = /^apps\/api\/src\/([^/]+)\/([^/]+)$/.exec(file);
  if (!slice || !slices.includes(slice[1] ?? '') || sliceFile.test(slice[2] ?? '')) return [];
  return [
    `${file}: a slice holds procedures, store, jobs, input, view, mails and verbs; is this a rule or a folder of its own?`,
  ];
}

function checkSpread(): string[] {
  const sizes = files
    .filter((file) => file.endsWith('.ts') && !isTest(file) && !isContent(file) && dirname(file).includes('/src'))
    .map(linesOf)
    .toSorted((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0;
  const found: string[] = [];
  if (at(0.5) > 60) found.push(`median source file has ${at(0.5)} lines, more than 60`);
  if (at(0.9) > 180) found.push(`the tenth largest share of source files has ${at(0.9)} lines, more than 180`);
  return found;
}
