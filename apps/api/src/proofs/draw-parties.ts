import { offerTypeLabel } from '@veertig/rules';
import type { Block } from '../pdf/flow.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { fact, pair } from './draw-fact.ts';
import type { ProofFacts } from './proof-facts.ts';

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
