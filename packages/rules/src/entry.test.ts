import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = new URL('./', import.meta.url);
const sourceFiles = readdirSync(source).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

describe('de ingang van het pakket', () => {
  it('werkt in gewone Node, zonder bouwstap', () => {
    const script = `import(${JSON.stringify(new URL('index.ts', source).href)}).then((rules) =>
      console.log(JSON.stringify(rules.transition({ state: 'DRAFT', action: 'SEND', actor: 'COUNSELOR' }))))`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim()).toBe('{"state":"SENT"}');
  });

  it.each(sourceFiles)('%s gebruikt alleen het eigen pakket: geen klok, geen netwerk, geen bibliotheek', (name) => {
    const text = readFileSync(new URL(name, source), 'utf8');
    for (const [, imported] of text.matchAll(/from '([^']+)'/g)) expect(imported).toMatch(/^\.\/[a-z-]+\.(ts|json)$/);
    expect(text).not.toMatch(
      /\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bIntl\.|\bfetch\(|\bprocess\.|\bthrow new\b/,
    );
  });
});
