import type { Role } from '@veertig/rules';

/** The mails to an account about its own work, in words; nothing for a role that gets none. */
export const overviewWords: Partial<
  Record<Role, { heading: string; explanation: string; stop: string; start: string; stopped: string; started: string }>
> = {
  COUNSELOR: {
    heading: 'Weekoverzicht per mail',
    explanation:
      'Een mail op maandagochtend met wat er te doen is, alleen over de eigen dossiers. Er staan initialen in, geen namen. Is er niets te doen, dan komt er geen mail.',
    stop: 'Stop het weekoverzicht',
    start: 'Stuur het weekoverzicht weer',
    stopped: 'Er komt geen weekoverzicht meer.',
    started: 'Het weekoverzicht komt weer, op maandagochtend.',
  },
  OFFER_EDITOR: {
    heading: 'Bericht over nieuw aanbod',
    explanation:
      'Een mail als er nieuw aanbod is om na te kijken, hoogstens een keer per werkdag. Blijft aanbod wachten, dan komt er na een week nog een mail.',
    stop: 'Stop deze mails',
    start: 'Stuur deze mails weer',
    stopped: 'Er komen geen mails over nieuw aanbod meer.',
    started: 'De mails over nieuw aanbod komen weer.',
  },
};
