import { formatDay } from '@veertig/rules';
import { layOut, type MailText } from '../mail/layout.ts';

export interface CaseloadMailFacts {
  colleagueName: string;
  fromName: string;
  kind: 'FOR_GOOD' | 'ABSENCE';
  people: number;
  startsOn: string;
  endsOn: string | null;
  /** It was taken back, or ended early. */
  ended: boolean;
  url: string;
}

/** Tells a colleague that a caseload comes, or goes back; without a name of any participant. */
export function caseloadMail(facts: CaseloadMailFacts): MailText {
  const { subject, sentences } = facts.ended ? over(facts) : begins(facts);
  return layOut(
    subject,
    [`Dag ${facts.colleagueName}`, ...sentences, { label: 'Open de overdracht', url: facts.url }],
    ['Veertig'],
  );
}

const cases = (people: number) => (people === 1 ? '1 dossier' : `${people} dossiers`);

function begins({ fromName, kind, people, startsOn, endsOn }: CaseloadMailFacts) {
  if (kind === 'FOR_GOOD') {
    return {
      subject: `${cases(people)} van ${fromName}`,
      sentences: [`${fromName} gaf ${cases(people)} door. Ze staan vanaf nu op Vandaag.`],
    };
  }
  return {
    subject: `Vervanging van ${fromName}`,
    sentences: [
      `${fromName} is afwezig van ${formatDay(startsOn)} tot en met ${formatDay(endsOn ?? startsOn)}.`,
      `In die dagen staan ${cases(people)} van ${fromName} ook op Vandaag. Werk daaraan komt als vervanging in het logboek.`,
      'Na de laatste dag gaat alles vanzelf terug.',
    ],
  };
}

function over({ fromName, kind }: CaseloadMailFacts) {
  if (kind === 'FOR_GOOD') {
    return {
      subject: `Overdracht van ${fromName} teruggenomen`,
      sentences: [`De dossiers van ${fromName} zijn weer bij ${fromName}. Er is niets meer te doen.`],
    };
  }
  return {
    subject: `Vervanging van ${fromName} is voorbij`,
    sentences: [`${fromName} volgt de eigen dossiers weer zelf op. Er is niets meer te doen.`],
  };
}
