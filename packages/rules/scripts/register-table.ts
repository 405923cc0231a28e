import { readdirSync, readFileSync } from 'node:fs';
import { type RegisteredRule, registeredRules } from '../src/register.ts';

const begin = '<!-- register: written by `pnpm --filter @veertig/rules register` -->';
const end = '<!-- end of register -->';

const folder = new URL('../src/', import.meta.url);
const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
const testTexts = tests.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const contractCases = readFileSync(new URL('contract-cases.jsonl', folder), 'utf8');

export const readmePath: URL = new URL('../README.md', import.meta.url);

/** Names of the test files that mention a rule, the contract's cases included. */
export function testsOf(id: string): string[] {
  const mentioning = testTexts.filter(({ text }) => text.includes(id)).map(({ name }) => name);
  return contractCases.includes(`"${id}"`) ? [...mentioning, 'contract-cases.test.ts'].sort() : mentioning;
}

/** The README with its two tables up to date: what is decided here, and what is not. */
export function withRegister(readme: string): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md misses the lines ${begin} and ${end}`);
  return `${before}${begin}\n\n${tables()}\n\n${end}${after}`;
}

/** The text without the alignment of table columns, which the formatter owns. */
export function unaligned(markdown: string): string {
  return markdown.replace(/-{3,}/g, '---').replace(/ +/g, ' ');
}

function tables(): string {
  const decided = registeredRules.filter((rule) => rule.decidedBy.length > 0);
  const notDecided = registeredRules.filter((rule) => rule.decidedBy.length === 0);
  return [
    `### Decided here (${decided.length} of ${registeredRules.length})`,
    [
      '| rule | sentence | source | function | test |',
      '| --- | --- | --- | --- | --- |',
      ...decided.map(decidedRow),
    ].join('\n'),
    `### Not decided here (${notDecided.length})`,
    ['| rule | sentence | source | carried by |', '| --- | --- | --- | --- |', ...notDecided.map(notDecidedRow)].join(
      '\n',
    ),
  ].join('\n\n');
}

function decidedRow({ id, sentence, sources, decidedBy }: RegisteredRule): string {
  const functions = decidedBy.map((name) => `\`${name}\``).join(', ');
  const files = testsOf(id).map((name) => name.replace('.test.ts', ''));
  return `| ${id} | ${sentence} | ${sources.join(', ')} | ${functions} | ${files.join(', ')} |`;
}

function notDecidedRow({ id, sentence, sources, elsewhere }: RegisteredRule): string {
  return `| ${id} | ${sentence} | ${sources.join(', ')} | ${elsewhere.join(', ')} |`;
}
