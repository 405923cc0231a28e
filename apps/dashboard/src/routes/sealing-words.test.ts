import { expect, test } from 'vitest';
import { sealingNotices } from './sealing-words.ts';

type Sealing = Parameters<typeof sealingNotices>[0];
const calm = { waiting: 0, oldest: null, problem: null, certificateExpiresOn: null, certificateExpiresSoon: false };
const now = new Date('2026-10-06T12:30:00Z');
const notices = (known: Partial<Sealing>) => sealingNotices({ ...calm, ...known }, now);
const since = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

test('all sealed, or a seal on its way, needs no words', () => {
  expect(notices({})).toEqual([]);
  expect(notices({ waiting: 2, oldest: since(5) })).toEqual([]);
  expect(notices({ certificateExpiresOn: '2028-01-31' })).toEqual([]);
});

test('more than five minutes is too long, and nothing is lost', () => {
  const [notice, ...more] = notices({ waiting: 2, oldest: since(6) });
  expect(more).toEqual([]);
  expect(notice?.heading).toBe('2 bewijzen wachten op hun zegel');
  expect(notice?.sentences).toEqual([
    'Sinds dinsdag 6 oktober 2026 om 14.24 uur. Er is niets verloren: de bevestiging is bewaard, en het zegel komt vanzelf.',
  ]);
});

test('a cause is said at once, with who can do something', () => {
  const [notice] = notices({ waiting: 1, oldest: since(1), problem: 'TIMESTAMP' });
  expect(notice?.heading).toBe('1 bewijs wacht op zijn zegel');
  expect(notice?.sentences.at(-1)).toMatch(/^De dienst die het uur van het zegel geeft, antwoordt niet\. Meld dit/);
});

test('a certificate that ends soon names its last day', () => {
  const [notice] = notices({ certificateExpiresOn: '2026-11-30', certificateExpiresSoon: true });
  expect(notice?.sentences[0]).toContain('maandag 30 november 2026');
});
