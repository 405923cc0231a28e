import { layOut, type MailText } from '../mail/layout.ts';

export interface RequestMailFacts {
  contactPersonName: string;
  participantName: string;
  description: string;
  organizationName: string | null;
  counselor: { name: string; phone: string | null };
  agency: { name: string; phone: string };
  /** Host of the site, to type over; not written as a link, because a mail holds one link. */
  site: string;
  url: string;
  code: string;
  /** Who gave the request on to this contact person, if anybody did. */
  handedOverBy?: string | null;
}

const handedOver = ({ handedOverBy }: RequestMailFacts) =>
  handedOverBy ? [`${handedOverBy} gaf deze vraag aan u door. Volgens ${handedOverBy} bent u de juiste persoon.`] : [];

/** Asks a contact person to look at the hours. The subject names the counselor, never the participant. */
export function requestMail(facts: RequestMailFacts): MailText {
  const { counselor, agency, participantName } = facts;
  const where = facts.organizationName ? ` bij ${facts.organizationName}` : '';
  const phone = counselor.phone ?? agency.phone;
  return layOut(
    `Vraag van ${counselor.name}: hoeveel uur was het?`,
    [
      `Dag ${facts.contactPersonName}`,
      ...handedOver(facts),
      `${participantName} deed mee${where}: ${facts.description}. U kent ${participantName} als contactpersoon. Wilt u kijken of de uren kloppen? Het duurt ongeveer een minuut. U hebt geen account of wachtwoord nodig.`,
      { label: 'Bekijk de uren', url: facts.url },
      `Werkt de knop niet? Ga naar ${facts.site}/code en typ deze code: ${facts.code.slice(0, 5)}-${facts.code.slice(5)}`,
      `Waarom deze vraag? ${participantName} volgt een inburgeringstraject. Daarbij hoort het participatie- en netwerktraject: minstens 40 uur meedoen met mensen die Nederlands spreken. U zegt alleen hoeveel uur het was. Meer vragen we niet.`,
      `Twijfelt u of deze mail echt is, of belt u liever? Bel ${counselor.name}: ${phone}. De link is persoonlijk. Stuur hem niet door.`,
    ],
    ['Met vriendelijke groeten', counselor.name, `Trajectbegeleider, ${agency.name}`, phone],
  );
}
