import { formatMinutes } from '@veertig/rules';
import { layOut, type MailText } from '../mail/layout.ts';

export interface ReceiptMailFacts {
  contactPersonName: string;
  number: string;
  totalMinutes: number;
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
  counselor,
  agency,
  url,
}: ReceiptMailFacts): MailText {
  const phone = counselor.phone ?? agency.phone;
  return layOut(
    `Uw kopie van bewijs ${number}`,
    [
      `Dag ${contactPersonName}`,
      `Dank u wel. U hebt ${formatMinutes(totalMinutes)} bevestigd. In bijlage vindt u het bewijs van deelname. U hoeft niets meer te doen.`,
      { label: 'Bekijk wat u bevestigde', url },
      `Klopt er toch iets niet? Bel ${counselor.name}: ${phone}.`,
    ],
    ['Met vriendelijke groeten', counselor.name, `Trajectbegeleider, ${agency.name}`, phone],
  );
}
