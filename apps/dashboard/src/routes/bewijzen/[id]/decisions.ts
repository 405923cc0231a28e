import type { ProofAction } from '@veertig/rules';
import type { Asked } from '#lib/api/client.ts';

/** What a counselor can decide on the page of a proof, apart from sending it the first time. */
export type Decision = Asked<'proofs', 'decide'>['action'];
type Form = {
  action: Decision;
  summary: string;
  button: string;
  explanation: string;
  asksReason: boolean;
  danger: boolean;
};

/** Every decision with the words of its form: what it is called and what it does. */
export const decisionForms: Record<Decision, Form> = {
  ACCEPT: form('ACCEPT', 'Aanvaard de uren', 'Aanvaard de uren', 'De uren tellen dan mee.'),
  DOUBT: {
    ...form('DOUBT', 'Ik twijfel', 'Zet in twijfel', 'Bel of mail daarna de contactpersoon (regel CK-02).'),
    asksReason: true,
  },
  REOPEN: {
    ...form(
      'REOPEN',
      'Heropen het bewijs',
      'Heropen het bewijs',
      'De handtekening vervalt. De uren worden opnieuw gevraagd.',
    ),
    asksReason: true,
  },
  REJECT: {
    ...form('REJECT', 'Keur de uren af', 'Keur de uren af', 'De uren tellen niet mee.'),
    asksReason: true,
    danger: true,
  },
  WITHDRAW: {
    ...form('WITHDRAW', 'Trek de aanvaarding in', 'Trek de aanvaarding in', 'De uren tellen niet meer mee.'),
    asksReason: true,
    danger: true,
  },
  RESEND: form(
    'RESEND',
    'Vraag het opnieuw',
    'Verstuur de vraag opnieuw',
    'De contactpersoon krijgt een nieuwe mail met een nieuwe link. Een vorige link of brief werkt dan niet meer.',
  ),
  CANCEL: {
    ...form(
      'CANCEL',
      'Trek de vraag in',
      'Trek de vraag in',
      'De link werkt dan niet meer. Er worden geen uren geteld.',
    ),
    danger: true,
  },
};

function form(action: Decision, summary: string, button: string, explanation: string): Form {
  return { action, summary, button, explanation, asksReason: false, danger: false };
}

/**
 * The forms for what can be done now: what the rules allow, and a new mail only where there is an address. `main` is left
 * out because the page shows it first.
 */
export function furtherDecisions(
  { actions, ways }: { actions: readonly ProofAction[]; ways: { mail: boolean } },
  main?: Decision,
): Form[] {
  const order: Decision[] = ['ACCEPT', 'RESEND', 'DOUBT', 'REOPEN', 'REJECT', 'WITHDRAW', 'CANCEL'];
  const possible = (action: Decision) => actions.includes(action) && (action !== 'RESEND' || ways.mail);
  return order.filter((action) => action !== main && possible(action)).map((action) => decisionForms[action]);
}

/** A decision as posted, or undefined for anything else. */
export function readDecision(text: string | undefined): Decision | undefined {
  return Object.values(decisionForms).find(({ action }) => action === text)?.action;
}

/** What is true after a decision, as one sentence. */
export const decided: Record<string, string> = {
  bewaard: 'De uren zijn bewaard. Bekijk de mail en verstuur ze.',
  SEND: 'De vraag is verstuurd.',
  gekozen: 'De keuze is bewaard. Bekijk de mail en verstuur de vraag.',
  UNDO_SEND: 'Ongedaan gemaakt. Er is niets verstuurd.',
  UNDO_ACCEPT: 'Ongedaan gemaakt. De uren wachten weer op controle.',
  RESEND: 'De vraag is opnieuw verstuurd, met een nieuwe link.',
  ACCEPT: 'De uren zijn aanvaard en tellen mee.',
  DOUBT: 'Het bewijs staat in twijfel. Bel of mail nu de contactpersoon.',
  REOPEN: 'Het bewijs is heropend. Pas de uren aan en vraag ze opnieuw.',
  REJECT: 'De uren zijn afgekeurd en tellen niet mee.',
  WITHDRAW: 'De aanvaarding is ingetrokken. De uren tellen niet meer mee.',
  CANCEL: 'De vraag is ingetrokken.',
  PHONE: 'Het gesprek is genoteerd en het bewijs is gemaakt. Kijk het nu na.',
  PAPER: 'De handtekening is genoteerd en het bewijs is gemaakt. Kijk het nu na.',
  adres: 'De gegevens zijn bewaard. De oude link werkt niet meer. Verstuur de vraag nu opnieuw.',
  contactpersoon: 'De gegevens van de contactpersoon zijn bewaard.',
  intussen: 'Dit bewijs is intussen veranderd. Hieronder staat wat nu klopt.',
};
