import { determineObligation, type EndOfTermDossier, type OptionDossier } from '@veertig/rules';
import type { Dossier, Progress } from '../pathways/store.ts';
import type { Person } from './store.ts';

/** A person's facts as the rules on the end of the term and on the certificate ask for them. */
export function dossierOf(
  { pathway }: Pick<Person, 'pathway'>,
  { terms }: Dossier,
  { goalReached }: Progress,
  today: string,
): { option: OptionDossier; endOfTerm: EndOfTermDossier | null } {
  const { obligation } = determineObligation(pathway);
  const { contractIncludesPnt, optedOut, wantsCertificate, trajectoryType, status, sanctioned } = pathway;
  const termEnd = terms.at(-1)?.end;
  return {
    option: { obligation, trajectoryType, contractIncludesPnt, goalReached, optedOut, wantsCertificate },
    endOfTerm: termEnd
      ? {
          status,
          obligation,
          contractIncludesPnt,
          goalReached,
          termEnd,
          today,
          sanctioned,
          effort: pathway.effort,
          causeOutsideWill: pathway.causeOutsideWill ?? false,
        }
      : null,
  };
}
