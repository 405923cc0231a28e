import { describe, expect, it } from 'vitest';
import { layOut } from './layout.ts';

const parts = ['Dag Rita', { label: 'Bekijk de uren', url: 'https://veertig.example.org/bevestig/abc' }, 'Tot gauw'];

describe('a mail', () => {
  it('says the same in plain text and in HTML', () => {
    const { text, html } = layOut('Een vraag', parts, ['Jan', '0470 00 00 01']);
    expect(text).toBe(
      'Dag Rita\n\nBekijk de uren:\nhttps://veertig.example.org/bevestig/abc\n\nTot gauw\n\nJan\n0470 00 00 01\n',
    );
    const words = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<br>/g, ' ')
      .replace(/<[^>]*>/g, ' ');
    for (const word of ['Dag Rita', 'Bekijk de uren', 'Tot gauw', 'Jan 0470 00 00 01']) expect(words).toContain(word);
  });

  it('can be read in the dark', () => {
    const { html } = layOut('Een vraag', parts, ['Jan']);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    const [, dark = ''] = /prefers-color-scheme:dark\)\{(.*)\}<\/style>/.exec(html) ?? [];
    for (const [, name = ''] of dark.matchAll(/\.([a-z]+)\{/g)) expect(html).toContain(`class="${name}"`);
    expect(dark.match(/color:#/g)?.length).toBeGreaterThan(1);
  });

  it('never lets a name become markup', () => {
    const evil = '<img src=x onerror=alert(1)> & "Rita" \'s';
    const { subject, html } = layOut(evil, [evil, { label: evil, url: 'https://example.org/?a="b"&c' }], [evil]);
    expect(subject).toBe(evil);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Rita&quot; &#39;s');
    expect(html).toContain('href="https://example.org/?a=&quot;b&quot;&amp;c"');
  });
});
