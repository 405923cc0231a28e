import type { Block, Flow } from '../pdf/flow.ts';
import type { TaggedDocument } from '../pdf/tagged-document.ts';
import { drawDeclaration } from './draw-declaration.ts';
import { drawFooters, type Mark, openDocument } from './draw-frame.ts';
import { drawHeading } from './draw-heading.ts';
import { drawActivity, drawPeople } from './draw-parties.ts';
import { drawSessions } from './draw-sessions.ts';
import { drawSummary } from './draw-summary.ts';
import { drawVerification } from './draw-verification.ts';
import { embeddedFacts, type ProofFacts, SCHEMA_PATH } from './proof-facts.ts';

/**
 * Draws a proof as an accessible, archival document of A4 pages, with the facts inside as `bewijs.json`.
 * `verifyUrl` is the address behind the QR code. `mark` says why it is no valid proof; a draft has no check block and no seal.
 * Throws MissingGlyphs when a character has no font.
 */
export async function drawProof(
  facts: ProofFacts,
  { verifyUrl, mark }: { verifyUrl: string; mark: Mark | null },
): Promise<TaggedDocument> {
  const title = `Bewijs van deelname ${facts.number}, versie ${facts.version}`;
  const subject = 'Bevestigde uren in het participatie- en netwerktraject';
  const identifier = `${facts.number}/${facts.version}`;
  const createdAt = new Date(facts.signature.signedAt);
  const info = { title, author: facts.agency.name, subject, identifier, createdAt };
  const head = { about: facts.participant.name, aside: numberWords(facts) };
  const { document, flow } = await openDocument(info, mark, head);
  drawContents(document, flow, facts, mark === 'DRAFT');
  const declaration = drawDeclaration(document.root, facts, mark === 'DRAFT');
  if (mark === 'DRAFT') flow.place(declaration);
  else drawEnd(flow, declaration, drawVerification(document, facts.verificationCode, verifyUrl));
  drawFooters(document, title);
  document.attach({
    name: 'bewijs.json',
    mediaType: 'application/json',
    description: `De gegevens van dit bewijs, leesbaar voor een computer. Schema: ${new URL(SCHEMA_PATH, verifyUrl).href}`,
    data: Buffer.from(JSON.stringify(embeddedFacts(facts))),
  });
  return document;
}

function drawContents({ root }: TaggedDocument, flow: Flow, facts: ProofFacts, draft: boolean): void {
  const beside = 'Participatie- en netwerktraject';
  flow.place(
    drawHeading(root, { agency: facts.agency.name, aside: numberWords(facts), title: 'Bewijs van deelname', beside }),
  );
  flow.skip(8);
  flow.place(drawSummary(root, facts, draft));
  flow.skip(12);
  flow.place(drawActivity(root, facts));
  flow.skip(8);
  flow.place(drawPeople(root, facts));
  flow.skip(8);
  drawSessions(flow, root, facts);
  flow.skip(8);
}

const numberWords = ({ number, version }: ProofFacts): string => `Nummer ${number}, versie ${version}`;

/** The block to check the proof stands at the bottom of the last page, and never without the declaration. */
function drawEnd(flow: Flow, declaration: Block, verification: Block): void {
  if (!flow.fits(declaration.height + 8 + verification.height)) flow.newPage();
  flow.place(declaration);
  flow.skip(8);
  flow.sinkFor(verification.height);
  flow.place(verification);
}
