import { formatDayNumeric, formatMinutes, fortyWords, obligationLabel, offerTypeLabel } from '@veertig/rules';
import type { PersonPage } from '#lib/api/client.ts';
import { dayInBelgium } from '#lib/page/instant.ts';

type Facts = Pick<PersonPage, 'participant' | 'counselor' | 'pathway' | 'terms' | 'obligation' | 'progress' | 'proofs'>;

/** What a counselor copies into KBI: result, terms and accepted proofs, one fact a line (D-27). */
export function kbiText({ participant, counselor, pathway, terms, obligation, progress, proofs }: Facts): string {
  const reference = participant.kbiReference ? ` (KBI ${participant.kbiReference})` : '';
  const accepted = proofs.filter(({ proof }) => proof.state === 'ACCEPTED');
  const { contractReference, contractIncludesPnt, optedOut } = pathway;
  const contract = contractReference ? ` ${contractReference}` : '';
  const included = contractIncludesPnt ? 'opgenomen' : 'niet opgenomen';
  return [
    'Participatie- en netwerktraject',
    `Inburgeraar: ${participant.name}${reference}`,
    `Traject: ${obligationLabel(obligation.result.obligation).toLowerCase()}`,
    `Contract${contract}: participatietraject ${included}${optedOut ? ', de inburgeraar ziet af' : ''}`,
    ...terms.map(({ start, end }) => `Termijn: ${formatDayNumeric(start)} tot en met ${formatDayNumeric(end)}`),
    `Resultaat: ${progress.result.goalReached ? 'doel bereikt, ' : ''}${fortyWords(progress.result)}`,
    ...accepted.map(proofLine),
    `Trajectbegeleider: ${counselor.name}`,
  ].join('\n');
}

function proofLine({ proof, organization, confirmation }: PersonPage['proofs'][number]): string {
  const where = organization ? `, ${organization.name}` : '';
  const hours = confirmation ? `, ${formatMinutes(confirmation.minutes)}` : '';
  const accepted = proof.decidedAt ? `, aanvaard op ${formatDayNumeric(dayInBelgium(new Date(proof.decidedAt)))}` : '';
  return `Bewijs ${confirmation?.number ?? ''}: ${offerTypeLabel(proof.offerType)}${where}${hours}${accepted}`;
}
