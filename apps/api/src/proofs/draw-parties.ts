import { offerTypeLabel } from '@veertig/rules';
import type { Block } from '../pdf/flow.ts';
import type { MarkedPage } from '../pdf/marked-page.ts';
import { drawParagraph, layOut, type Paragraph } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { BODY, COLUMN, LABEL, STRONG } from './draw-style.ts';
import type { ProofFacts } from './proof-facts.ts';

const WIDTH = (COLUMN.width - COLUMN.gap) / 2;
const RIGHT = COLUMN.left + WIDTH + COLUMN.gap;

/** A fact with its label above it; the first line is the main one. */
interface Fact {
  label: Paragraph;
  lines: Paragraph[];
  height: number;
}

/** What was done and where. */
export function drawActivity(root: StructureElement, facts: ProofFacts): Block {
  const { organization } = facts;
  const where = organization
    ? fact('Organisatie', organization.name, [organization.municipality])
    : fact('Organisatie', 'Zonder organisatie', []);
  return pair(root, fact('Activiteit', offerTypeLabel(facts.offerType), [facts.description]), where);
}

/** Who confirmed and who asked. */
export function drawPeople(root: StructureElement, facts: ProofFacts): Block {
  const { contactPerson, counselor, agency } = facts;
  const reach = [counselor.phone, counselor.email].filter((way) => way !== null).join(' of ');
  return pair(
    root,
    fact('Contactpersoon', contactPerson.name, [contactPerson.role, contactPerson.reach]),
    fact('Trajectbegeleider', counselor.name, [agency.name, reach]),
  );
}

function fact(label: string, main: string, others: (string | null)[]): Fact {
  const lines = [
    layOut(main, WIDTH, STRONG, 'auto'),
    ...others.filter((text) => text !== null).map((text) => layOut(text, WIDTH, BODY, 'auto')),
  ];
  return {
    label: layOut(label, WIDTH, LABEL),
    lines,
    height: lines.reduce((sum, { height }) => sum + height, LABEL.lineHeight + 2),
  };
}

function pair(root: StructureElement, left: Fact, right: Fact): Block {
  return {
    height: Math.max(left.height, right.height),
    draw: (page, top) => {
      drawFact(page, root, left, COLUMN.left, top);
      drawFact(page, root, right, RIGHT, top);
    },
  };
}

function drawFact(page: MarkedPage, root: StructureElement, fact: Fact, left: number, top: number): void {
  drawParagraph(page, root.append('H2'), fact.label, left, top);
  let next = top + LABEL.lineHeight + 2;
  for (const line of fact.lines) {
    drawParagraph(page, root.append('P'), line, left, next);
    next += line.height;
  }
}
