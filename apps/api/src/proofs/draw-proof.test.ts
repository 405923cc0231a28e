import { expect, test } from 'vitest';
import { type PdfReader, readPdf } from '../pdf/testing.ts';
import type { Mark } from './draw-frame.ts';
import { drawProof } from './draw-proof.ts';
import { signatureSentences } from './draw-signature-words.ts';
import { fortySentence } from './draw-summary.ts';
import { warmUp } from './draw-warm-up.ts';
import { PROOF_EXAMPLES } from './proof-examples.ts';
import type { ProofFacts } from './proof-facts.ts';

const facts = PROOF_EXAMPLES['een-sessie'];

async function draw(drawn: ProofFacts, mark: Mark | null): Promise<PdfReader> {
  const document = await drawProof(drawn, { verifyUrl: 'https://veertig.example.be/controleer/X', mark });
  return readPdf(await document.save());
}

test('without a mark nothing says test or draft', async () => {
  const text = (await draw(facts, null)).text(0);
  expect(text).not.toMatch(/TEST|ONTWERP|geen geldig bewijs/);
});

test('a draft says so, asks hours instead of confirming them and cannot be checked', async () => {
  const text = (await draw(facts, 'DRAFT')).text(0);
  expect(text).toContain('ONTWERP');
  expect(text).toContain('Gevraagde uren');
  expect(text).toContain('Nog niet ondertekend.');
  expect(text).not.toMatch(/Bevestigde uren|Controlecode|typte naam/);
});

test('the same facts give the same bytes', async () => {
  const save = async () =>
    (await drawProof(facts, { verifyUrl: 'https://veertig.example.be/controleer/X', mark: null })).save();
  expect(Buffer.from(await save()).equals(Buffer.from(await save()))).toBe(true);
});

test('warming up draws a whole page, so what it opens is what a proof needs', async () => {
  await expect(warmUp()).resolves.toBeUndefined();
});

test('a proof without an organization says so', async () => {
  expect((await draw(PROOF_EXAMPLES.informeel, null)).text(0)).toContain('Zonder organisatie');
});

test.each(['lange-namen', 'veertig-sessies'] as const)(
  'a second page of %s says whose and which it is, and the check block never stands without the declaration',
  async (example) => {
    const drawn = PROOF_EXAMPLES[example];
    const pdf = await draw(drawn, null);
    expect(pdf.pageCount).toBe(2);
    const [first, second] = [pdf.text(0), pdf.text(1)];
    expect(second).toContain(`Nummer ${drawn.number}, versie 1`);
    expect(second.replaceAll(/\s+/g, ' ')).toContain(drawn.participant.name);
    for (const together of ['Verklaring van de contactpersoon', 'Controleer dit bewijs']) {
      expect(first).not.toContain(together);
      expect(second).toContain(together);
    }
  },
);

test('more than forty hours stay on the page', async () => {
  const many = await draw({ ...facts, askedMinutes: 7530, totalMinutes: 7530 }, null);
  expect(many.text(0)).toContain('125 u 30');
  expect(fortySentence(7530)).toBe('Ingekleurd: 125 u 30. Elk blokje is een uur. Het traject vraagt er minstens 40.');
});

test.each([
  ['LINK', null, /typte naam en rol en tekende op vrijdag 20 november 2026 om 15.29 uur, via een persoonlijke link/],
  ['LETTER', null, /via een persoonlijke link in een brief/],
  ['ON_THE_SPOT', null, /kort daarvoor gevraagd met de QR-code/],
  ['PAPER', 'Noor Claes', /tekende met pen op papier. Noor Claes noteerde dit/],
  ['PHONE', 'Noor Claes', /aan de telefoon. Noor Claes noteerde het gesprek/],
  ['PHONE', null, /Joris Maes noteerde het gesprek/],
] as const)('%s stands on the proof in words', (channel, recordedBy, words) => {
  const signature = { ...facts.signature, channel, recordedBy };
  expect(signatureSentences({ ...facts, signature }).join(' ')).toMatch(words);
});

test('a call and a paper stand on the proof with their day, number and scan', () => {
  expect(signatureSentences(PROOF_EXAMPLES.telefoon).join(' ')).toContain(
    'aan de telefoon op vrijdag 20 november 2026 om 16.20 uur, op het nummer 0470 12 34 56.',
  );
  expect(signatureSentences(PROOF_EXAMPLES.papier).join(' ')).toMatch(
    /op woensdag 18 november 2026\..*De scan .* dossier\./,
  );
});
