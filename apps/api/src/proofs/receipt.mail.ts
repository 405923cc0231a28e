import { type Channel, formatMinutes } from '@veertig/rules';
import { layOut, type MailText } from '../mail/layout.ts';

export interface ReceiptMailFacts {
  contactPersonName: string;
  number: string;
  totalMinutes: number;
  /** Who of the staff noted it on paper or on the phone; absent when the contact person typed it. */
  recorded?: { channel: Channel; by: string } | null;
  counselor: { name: string; phone: string | null };
  agency: { name: string; phone: string };
  /** The contact person's own link: it keeps showing what was confirmed. */
  url: string;
}

/** Thanks a contact person and brings the sealed proof. */
export function receiptMail({
  contactPersonName,
  number,
  totalMinutes,
  recorded,
  counselor,
  agency,
  url,
}: ReceiptMailFacts): MailText {
  const phone = counselor.phone ?? agency.phone;
  return layOut(
    `Uw kopie van bewijs ${number}`,
    [
      `Dag ${contactPersonName}`,
      `Dank u wel. ${howConfirmed(formatMinutes(totalMinutes), recorded)} In bijlage vindt u het bewijs van deelname. U hoeft niets meer te doen.`,
      ...(recorded ? [`${notYou(recorded)} Zeg het via deze link.`] : []),
      { label: 'Bekijk wat u bevestigde', url },
      `Klopt er toch iets niet? Bel ${counselor.name}: ${phone}.`,
    ],
    ['Met vriendelijke groeten', counselor.name, `Trajectbegeleider, ${agency.name}`, phone],
  );
}

function howConfirmed(hours: string, recorded: ReceiptMailFacts['recorded']): string {
  if (!recorded) return `U hebt ${hours} bevestigd.`;
  const how = recorded.channel === 'PHONE' ? 'aan de telefoon' : 'op papier';
  return `U hebt ${hours} ${how} bevestigd. ${recorded.by} noteerde dit.`;
}

const notYou = ({ channel }: NonNullable<ReceiptMailFacts['recorded']>) =>
  channel === 'PHONE' ? 'Hebt u dit niet gezegd?' : 'Hebt u dit niet ondertekend?';
