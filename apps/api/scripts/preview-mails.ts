import { mkdir, writeFile } from 'node:fs/promises';
import { exampleAccounts, exampleAgency, examplePeople } from '../src/dev/examples.ts';
import type { MailText } from '../src/mail/layout.ts';
import { offerCheckMail } from '../src/offers/check.mail.ts';
import { offerDecidedMail } from '../src/offers/decided.mail.ts';
import { offerLinkMail } from '../src/offers/link.mail.ts';
import { offerVerifyMail } from '../src/offers/verify.mail.ts';
import { offersWaitingMail } from '../src/offers/waiting.mail.ts';
import { digestMail } from '../src/people/digest.mail.ts';
import { declinedMail } from '../src/proofs/declined.mail.ts';
import { expiredMail } from '../src/proofs/expired.mail.ts';
import { handedOverMail } from '../src/proofs/handed-over.mail.ts';
import { PROOF_EXAMPLES } from '../src/proofs/proof-examples.ts';
import { receiptMail } from '../src/proofs/receipt.mail.ts';
import { reminderMail } from '../src/proofs/reminder.mail.ts';
import { requestMail } from '../src/proofs/request.mail.ts';

// Writes every mail, as text and as HTML, to preview/mails.

const folder = new URL('../../../preview/mails/', import.meta.url);
const site = 'https://veertig.example';
const url = `${site}/bevestig/voorbeeld`;
const [counselor] = exampleAccounts;
const [person] = examplePeople;
const [activity] = person?.activities ?? [];
if (!counselor || !person || !activity) throw new Error('the cast is empty');

const contactPersonName = activity.contact.name;
const organizationName = activity.organization;
const agency = exampleAgency;
const request = {
  contactPersonName,
  organizationName,
  counselor,
  agency,
  url,
  site: 'veertig.example',
  code: '7K3QX9M2PA',
};
const { number, totalMinutes } = PROOF_EXAMPLES['twaalf-sessies'];

const asked = { ...request, participantName: person.name, description: activity.description };
const reminder = { ...asked, askedOn: '2026-11-02', openUntil: '2027-01-08' };
const about = { counselorName: counselor.name, organizationName, url: `${site}/dashboard/bewijzen/voorbeeld` };

const kept = { contactPersonName, number, totalMinutes, counselor, agency, url };

const offer = {
  contactName: 'Tom Willems',
  title: 'Praattafel in de bib',
  agency,
  url: `${site}/aanbod/beheer/voorbeeld`,
};

const mails: Record<string, MailText> = {
  'aanvraag-met-organisatie': requestMail(asked),
  'aanvraag-doorgegeven': requestMail({ ...asked, contactPersonName: 'An Claes', handedOverBy: contactPersonName }),
  'herinnering-1': reminderMail({ ...reminder, last: false }),
  'herinnering-2': reminderMail({ ...reminder, openUntil: '2027-01-15', last: true }),
  'aanvraag-informeel': requestMail({
    ...request,
    organizationName: null,
    participantName: 'مريم حسيني',
    description: 'koffie en wandelen met de buur',
  }),
  'kopie-van-het-bewijs': receiptMail(kept),
  'kopie-na-telefoon': receiptMail({ ...kept, recorded: { channel: 'PHONE', by: counselor.name } }),
  'kopie-na-papier': receiptMail({ ...kept, recorded: { channel: 'PAPER', by: counselor.name } }),
  'niet-ondertekend': declinedMail({
    counselorName: counselor.name,
    organizationName,
    contactPersonName,
    url: `${site}/dashboard/inburgeraars/voorbeeld`,
  }),
  verlopen: expiredMail({ ...about, contactPersonName }),
  doorgegeven: handedOverMail({ ...about, fromName: contactPersonName, toName: 'An Claes' }),
  weekoverzicht: digestMail({
    counselorName: counselor.name,
    insteadOf: [],
    people: 3,
    groups: [
      { action: 'Kijk het bewijs na', names: [person.name, 'مريم حسيني'] },
      { action: 'Bel de contactpersoon', names: ['Lina Saleh'] },
    ],
    awaitingAnswer: 4,
    confirmedThisWeek: 1,
    url: `${site}/dashboard/`,
  }),
  'aanbod-adres': offerVerifyMail(offer),
  'aanbod-op-de-site': offerDecidedMail({ ...offer, state: 'PUBLISHED', reason: null }),
  'aanbod-vraag': offerDecidedMail({ ...offer, state: 'RETURNED', reason: 'Op welke dag is het?' }),
  'aanbod-niet': offerDecidedMail({ ...offer, state: 'REJECTED', reason: 'Dit is een gewone winkel.' }),
  'aanbod-link': offerLinkMail(offer),
  'aanbod-wacht': offersWaitingMail({
    editorName: 'Els Peeters',
    waiting: 2,
    oldestOn: 'maandag 2 november 2026',
    agencyName: agency.name,
    url: `${site}/dashboard/aanbod`,
  }),
  'aanbod-klopt-dit-nog': offerCheckMail({ ...offer, shownUntil: 'maandag 4 januari 2027', again: false }),
};

await mkdir(folder, { recursive: true });
for (const [name, { subject, text, html }] of Object.entries(mails)) {
  await writeFile(new URL(`${name}.txt`, folder), `Onderwerp: ${subject}\n\n${text}`);
  await writeFile(new URL(`${name}.html`, folder), html);
  process.stdout.write(`preview/mails/${name}.txt, .html\n`);
}
