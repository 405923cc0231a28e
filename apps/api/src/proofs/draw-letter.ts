import { formatDay, formatMinutes, type Session, totalMinutes } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { Flow } from '../pdf/flow.ts';
import type { TaggedDocument } from '../pdf/tagged-document.ts';
import { drawFooters, openDocument } from './draw-frame.ts';
import { drawHeading } from './draw-heading.ts';
import { drawLink, type PrintedLink } from './draw-link.ts';
import { sessionsSummary } from './draw-session-rows.ts';
import { STRONG } from './draw-style.ts';
import { drawSubheading, drawText, LETTER } from './draw-text.ts';

/** A request to confirm hours, for a contact person without mail. */
export interface LetterFacts {
  agency: { name: string; phone: string };
  counselor: { name: string; phone: string | null };
  contactPerson: { name: string };
  organization: { name: string; municipality: string | null } | null;
  participant: { name: string };
  /** The activity in words. */
  description: string;
  asked: readonly Session[];
  link: PrintedLink;
  /** Last day on which link and code work (D-20). */
  validUntil: string;
  printedAt: Date;
}

/** Draws the request as a letter of one A4 page, with the personal link as QR code and as a code to type (D-23). */
export async function drawLetter(facts: LetterFacts): Promise<TaggedDocument> {
  const { agency, participant, printedAt } = facts;
  const aside = formatDay(dayOf(printedAt));
  const { document, flow } = await openDocument(
    {
      title: `Vraag om uren te bevestigen voor ${participant.name}`,
      author: agency.name,
      subject: 'Uren in het participatie- en netwerktraject',
      identifier: `brief ${facts.link.code} ${printedAt.toISOString()}`,
      createdAt: printedAt,
    },
    null,
    { about: agency.name, aside },
  );
  flow.place(drawHeading(document.root, { agency: agency.name, aside, title: 'Hoeveel uur was het?', beside: '' }));
  flow.skip(16);
  drawAddress(flow, document, facts);
  drawQuestion(flow, document, facts);
  flow.place(drawLink(document, facts.link, 'Bekijk de uren op uw telefoon of computer'));
  flow.skip(12);
  drawOtherWays(flow, document, facts);
  drawClosing(flow, document, facts);
  drawFooters(document, 'Vraag om uren te bevestigen');
  return document;
}

function drawAddress(flow: Flow, { root }: TaggedDocument, { contactPerson, organization }: LetterFacts): void {
  drawText(flow, root, contactPerson.name, { ...LETTER, weight: STRONG.weight });
  const place = [organization?.name, organization?.municipality].filter((part) => part != null).join(', ');
  if (place !== '') drawText(flow, root, place);
  flow.skip(16);
}

function drawQuestion(flow: Flow, { root }: TaggedDocument, facts: LetterFacts): void {
  const { participant, organization, asked } = facts;
  const where = organization ? ` bij ${organization.name}` : '';
  const hours = formatMinutes(totalMinutes(asked));
  drawText(flow, root, `Dag ${facts.contactPerson.name}`);
  flow.skip(8);
  drawText(flow, root, `${participant.name} deed mee aan een activiteit${where}: ${facts.description}.`);
  drawText(flow, root, `Volgens ons gaat het om ${hours}: ${sessionsSummary(asked)}.`);
  flow.skip(8);
  drawText(flow, root, 'U was de contactpersoon. Wilt u kijken of deze uren kloppen?');
  drawText(flow, root, 'Het duurt ongeveer een minuut. U hebt geen account of wachtwoord nodig.');
  flow.skip(12);
}

function drawOtherWays(flow: Flow, { root }: TaggedDocument, { counselor, agency, validUntil }: LetterFacts): void {
  const phone = counselor.phone ?? agency.phone;
  drawText(flow, root, `De code werkt tot en met ${formatDay(validUntil)}. Hij is persoonlijk. Geef hem niet door.`);
  flow.skip(10);
  drawSubheading(flow, root, 'Liever aan de telefoon of op papier?');
  drawText(flow, root, `Bel ${counselor.name}: ${phone}. U kunt de uren aan de telefoon bevestigen.`);
  drawText(flow, root, 'Of vraag een blad om met pen te ondertekenen.');
  drawText(flow, root, 'Bel ook als de uren niet kloppen of als u deze persoon niet kent.');
  flow.skip(10);
}

function drawClosing(flow: Flow, { root }: TaggedDocument, { participant, counselor, agency }: LetterFacts): void {
  drawSubheading(flow, root, 'Waarom vragen we dit?');
  drawText(
    flow,
    root,
    `${participant.name} volgt een inburgeringstraject. Daarbij hoort het participatie- en netwerktraject: minstens 40 uur meedoen met mensen die Nederlands spreken. U zegt alleen hoeveel uur het was. Meer vragen we niet.`,
  );
  flow.skip(16);
  drawText(flow, root, 'Met vriendelijke groeten');
  drawText(flow, root, counselor.name, { ...LETTER, weight: STRONG.weight });
  drawText(flow, root, `Trajectbegeleider, ${agency.name}`);
}
