import { formatSession, type OfferType, offerTypeLabel, type Session } from '@veertig/rules';
import type { Block, Flow } from '../pdf/flow.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import type { TaggedDocument } from '../pdf/tagged-document.ts';
import { fact, pair } from './draw-fact.ts';
import { drawFooters, openDocument } from './draw-frame.ts';
import { drawHeading } from './draw-heading.ts';
import { drawLink, type PrintedLink } from './draw-link.ts';
import { BODY, SMALL } from './draw-style.ts';
import { drawTable, type TableColumn } from './draw-table.ts';
import { drawSubheading, drawText } from './draw-text.ts';

/** What is known beforehand; every null leaves a line to write on. */
export interface BlankFacts {
  agency: { name: string };
  counselor: { name: string; phone: string | null; email: string } | null;
  participant: { name: string } | null;
  activity: { offerType: OfferType; description: string } | null;
  /** `NONE` is an informal activity without an organization. */
  organization: { name: string; municipality: string | null } | 'NONE' | null;
  contactPerson: { name: string; role: string | null; reach: string | null } | null;
  /** Asked sessions, printed to be confirmed or corrected; empty lines follow. */
  asked: readonly Session[];
  /** The sentence that is signed; null when the participant is not known yet. */
  declaration: string | null;
  /** To confirm without paper after all; null leaves it out. */
  link: PrintedLink | null;
  printedAt: Date;
}

interface BlankRow {
  number: string;
  session: Session | null;
}

const ROWS = 12;
const SPARE_ROWS = 2;
// A hand writes well in 8 mm; with a code to scan below, the page leaves 6 mm.
const ROOMY = { row: 23, signature: 56 };
const TIGHT = { row: 17, signature: 34 };
const DECLARATION =
  'Ik was de contactpersoon van deze activiteit. Ik verklaar dat de inburgeraar deze uren heeft meegedaan, op de dagen hierboven.';

/** Draws a proof to fill in and sign with ink: the fields of the sealed proof, room for at least 12 sessions (D-23). */
export async function drawBlank(facts: BlankFacts): Promise<TaggedDocument> {
  const { agency, printedAt } = facts;
  const whose = facts.participant ? ` voor ${facts.participant.name}` : '';
  const { document, flow } = await openDocument(
    {
      title: `Bewijs van deelname op papier${whose}`,
      author: agency.name,
      subject: 'Uren in het participatie- en netwerktraject, te ondertekenen met pen',
      identifier: `papier ${facts.link?.code ?? ''} ${printedAt.toISOString()}`,
      createdAt: printedAt,
    },
    null,
    { about: facts.participant?.name ?? agency.name, aside: 'Om te ondertekenen met pen' },
  );
  const { root } = document;
  const title = 'Bewijs van deelname';
  const beside = 'Participatie- en netwerktraject';
  flow.place(drawHeading(root, { agency: agency.name, aside: 'Om te ondertekenen met pen', title, beside }));
  flow.skip(6);
  drawKnown(flow, root, facts);
  drawRows(flow, root, facts);
  drawSignature(flow, root, facts);
  if (facts.link) {
    flow.skip(6);
    flow.place(drawLink(document, facts.link, 'Toch liever zonder papier?'));
  }
  drawFooters(document, 'Bewijs van deelname op papier');
  return document;
}

function drawKnown(flow: Flow, root: StructureElement, facts: BlankFacts): void {
  const { participant, counselor, activity, organization, contactPerson } = facts;
  const reach = counselor && [counselor.phone, counselor.email].filter((way) => way !== null).join(' of ');
  const blocks: Block[] = [
    pair(
      root,
      fact('Inburgeraar', participant?.name ?? null, []),
      fact('Trajectbegeleider', counselor?.name ?? null, [reach]),
    ),
    pair(
      root,
      fact('Activiteit', activity && offerTypeLabel(activity.offerType), [activity?.description ?? null]),
      organization === 'NONE'
        ? fact('Organisatie', 'Zonder organisatie', [])
        : fact('Organisatie', organization?.name ?? null, [organization?.municipality ?? null]),
    ),
    pair(
      root,
      fact('Contactpersoon', contactPerson?.name ?? null, [contactPerson?.role ?? null]),
      fact(contactPerson?.role ? 'Telefoon of e-mail' : 'Rol, telefoon of e-mail', contactPerson?.reach ?? null, []),
    ),
  ];
  for (const block of blocks) {
    flow.place(block);
    flow.skip(6);
  }
}

const roomFor = ({ link }: BlankFacts) => (link ? TIGHT : ROOMY);

function drawRows(flow: Flow, root: StructureElement, facts: BlankFacts): void {
  const { asked } = facts;
  const count = Math.max(ROWS, asked.length + SPARE_ROWS);
  const rows = Array.from(
    { length: count },
    (_, index): BlankRow => ({
      number: String(index + 1),
      session: asked[index] ?? null,
    }),
  );
  drawSubheading(flow, root, 'Sessies');
  const totals = [{ label: 'Samen', value: '' }];
  drawTable(flow, root, {
    columns: asked.length > 0 ? columnsToCorrect() : columnsToFill(),
    rows,
    totals,
    rowHeight: roomFor(facts).row,
  });
  flow.skip(8);
}

function columnsToFill(): TableColumn<BlankRow>[] {
  return [
    { title: 'Nr.', share: 0.08, text: ({ number }) => number },
    { title: 'Dag', share: 0.4, text: () => '' },
    { title: 'Van - tot', share: 0.34, text: () => '' },
    { title: 'Uren', share: 0.18, align: 'right', text: () => '' },
  ];
}

function columnsToCorrect(): TableColumn<BlankRow>[] {
  const written =
    (part: 'when' | 'time' | 'hours') =>
    ({ session }: BlankRow) =>
      session ? formatSession(session)[part] : '';
  return [
    { title: 'Nr.', share: 0.07, text: ({ number }) => number },
    { title: 'Dag', share: 0.31, text: written('when') },
    { title: 'Van - tot', share: 0.2, text: written('time') },
    { title: 'Uren', share: 0.12, text: written('hours') },
    { title: 'Niet juist? Schrijf het hier', share: 0.3, text: () => '' },
  ];
}

function drawSignature(flow: Flow, root: StructureElement, facts: BlankFacts): void {
  drawSubheading(flow, root, 'Verklaring van de contactpersoon');
  drawText(flow, root, facts.declaration ?? DECLARATION, BODY);
  flow.skip(4);
  flow.place(pair(root, fact('Naam', null, []), fact('Datum', null, [])));
  flow.skip(6);
  const height = roomFor(facts).signature;
  const remark = fact('Opmerking (mag leeg blijven)', null, [], height);
  flow.place(pair(root, remark, fact('Handtekening', null, [], height)));
  flow.skip(4);
  drawText(
    flow,
    root,
    'Geef dit blad aan de trajectbegeleider, op papier of als foto. De uren tellen na de controle.',
    SMALL,
  );
}
