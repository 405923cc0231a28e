import type { NextStep, StepKind } from '@veertig/rules';
import { resolve } from '$app/paths';

type Tone = 'soft' | 'good' | 'warm' | 'danger';

const tags: Record<StepKind, { word: string; tone: Tone }> = {
  TERM_ENDED: { word: 'termijn voorbij', tone: 'danger' },
  TERM_ENDS: { word: 'termijn', tone: 'danger' },
  MAIL_FAILED: { word: 'mail komt niet aan', tone: 'warm' },
  CONTACT_LEFT: { word: 'werkt er niet meer', tone: 'warm' },
  REFUSED: { word: 'geweigerd', tone: 'warm' },
  REOPEN_ASKED: { word: 'wil verbeteren', tone: 'warm' },
  SAMPLE_DOUBT: { word: 'steekproef', tone: 'warm' },
  IN_DOUBT: { word: 'in twijfel', tone: 'warm' },
  MESSAGE: { word: 'bericht', tone: 'warm' },
  REVIEW: { word: 'nakijken', tone: 'warm' },
  OBLIGATION_UNCLEAR: { word: 'onduidelijk', tone: 'warm' },
  REASSESS_EXEMPTION: { word: 'vrijstelling', tone: 'warm' },
  NO_ANSWER: { word: 'geen antwoord', tone: 'warm' },
  ENTER_IN_KBI: { word: 'klaar', tone: 'good' },
  AMEND_CONTRACT: { word: 'contract', tone: 'soft' },
  TALK_DUE: { word: 'gesprek', tone: 'soft' },
  HANDOVER_DUE: { word: 'overdracht', tone: 'soft' },
  JUDGE_ACTIVITY: { word: 'toetsen', tone: 'soft' },
  SEND_REQUEST: { word: 'te versturen', tone: 'soft' },
  FIND_ACTIVITY: { word: 'geen activiteit', tone: 'soft' },
  WAIT: { word: 'wacht', tone: 'soft' },
};

/** The state of a step in a word or two. */
export const stepTag = (kind: StepKind): { word: string; tone: Tone } => tags[kind];

/** The page where a step is done; for who may only read, the page that tells about it instead of a form. */
export function stepHref({ kind, subjectId }: NextStep, participantId: string, mayDo: boolean): string {
  const person = resolve('/inburgeraars/[id]', { id: participantId });
  switch (kind) {
    case 'TERM_ENDED':
      return `${person}/einde-termijn`;
    case 'REASSESS_EXEMPTION':
      return `${person}/vrijstelling`;
    case 'AMEND_CONTRACT':
      return `${person}/keuze`;
    case 'TALK_DUE':
      return `${person}/notities`;
    case 'TERM_ENDS':
      return `${person}#termijn`;
    case 'OBLIGATION_UNCLEAR':
      return mayDo ? `${person}/dossier` : person;
    case 'ENTER_IN_KBI':
      return `${person}#kbi`;
    case 'MESSAGE':
      return `${person}#berichten`;
    case 'FIND_ACTIVITY':
      return mayDo ? `${person}/activiteit/nieuw` : person;
    case 'HANDOVER_DUE':
      return subjectId ? `${resolve('/activiteiten/[id]', { id: subjectId })}${mayDo ? '/' : '#'}eerste-keer` : person;
    case 'JUDGE_ACTIVITY':
      return subjectId ? `${resolve('/activiteiten/[id]', { id: subjectId })}#oordeel` : person;
    default:
      return subjectId ? resolve('/bewijzen/[id]', { id: subjectId }) : person;
  }
}
