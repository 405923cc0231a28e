import { describe, expect, it } from 'vitest';
import { nextSteps, type StepFacts, type StepProof } from './next-steps.ts';
import type { ProofState } from './proof-state.ts';

const facts: StepFacts = {
  today: '2026-11-21',
  termEnd: '2027-06-30',
  obligation: 'MANDATORY',
  progress: { remainingMinutes: 750, goalReached: false },
  kbiEnteredOn: null,
  proofs: [],
  activities: [{ id: 'a', description: 'Praattafel', judged: true, handoverOn: null }],
  messages: [],
  afterTerm: 'UNDECIDED',
  lastTalkOn: null,
  reassessFrom: null,
  contractToAmend: false,
};
const proof = (state: ProofState, change: Partial<StepProof> = {}): StepProof => {
  const quiet = { sentOn: '2026-11-20', mailFailed: false, reopenAsked: false, contactLeft: false };
  return { id: `p-${state}`, description: 'Praattafel', state, ...quiet, ...change };
};
const kindsOf = (change: Partial<StepFacts>) => nextSteps({ ...facts, ...change }).map(({ kind }) => kind);

describe('nextSteps', () => {
  it.each<[string, Partial<StepFacts>, string[]]>([
    ['niets te doen', {}, []],
    ['nog geen activiteit', { activities: [] }, ['FIND_ACTIVITY']],
    [
      'een activiteit zonder toets',
      { activities: [{ id: 'a', description: 'Praattafel', judged: false, handoverOn: null }] },
      ['JUDGE_ACTIVITY'],
    ],
    [
      'RC-11: een geplande warme overdracht waarvan de dag voorbij is',
      { activities: [{ id: 'a', description: 'Praattafel', judged: true, handoverOn: '2026-11-20' }] },
      ['HANDOVER_DUE'],
    ],
    ['een bewijs klaar te maken', { proofs: [proof('DRAFT')] }, ['SEND_REQUEST']],
    ['gisteren gevraagd', { proofs: [proof('SENT')] }, ['WAIT']],
    ['precies 14 dagen geleden gevraagd', { proofs: [proof('SENT', { sentOn: '2026-11-07' })] }, ['WAIT']],
    ['langer dan 14 dagen geleden gevraagd', { proofs: [proof('SENT', { sentOn: '2026-11-06' })] }, ['NO_ANSWER']],
    ['een mail die niet aankomt', { proofs: [proof('SENT', { mailFailed: true })] }, ['MAIL_FAILED']],
    ['een bevestigd bewijs', { proofs: [proof('SIGNED')] }, ['REVIEW']],
    [
      'een vraag om te verbeteren, ook na aanvaarding',
      { proofs: [proof('ACCEPTED', { reopenAsked: true })] },
      ['REOPEN_ASKED'],
    ],
    ['een bericht en een voorstel', { messages: [{ kind: 'MESSAGE' }, { kind: 'PROPOSAL' }] }, ['MESSAGE', 'MESSAGE']],
    ['een twijfel', { proofs: [proof('IN_DOUBT')] }, ['IN_DOUBT']],
    [
      'wie er niet meer werkt, bij een vraag die open is',
      { proofs: [proof('SENT', { contactLeft: true })] },
      ['CONTACT_LEFT'],
    ],
    ['een weigering', { proofs: [proof('REFUSED')] }, ['REFUSED']],
    [
      'afgewerkte bewijzen, maar nog geen 40 uur',
      { proofs: [proof('ACCEPTED'), proof('REJECTED'), proof('CANCELLED')] },
      ['FIND_ACTIVITY'],
    ],
    [
      'CK-02: twijfel na een steekproef',
      { proofs: [proof('ACCEPTED', { sampleDoubt: true })] },
      ['SAMPLE_DOUBT', 'FIND_ACTIVITY'],
    ],
    ['een onduidelijke verplichting', { obligation: 'NEEDS_REVIEW' }, ['OBLIGATION_UNCLEAR']],
    ['TG-06: niet van toepassing', { obligation: 'NOT_APPLICABLE', proofs: [proof('SIGNED')] }, []],
    ['de laatste dag van de termijn', { termEnd: '2026-11-21' }, ['TERM_ENDS']],
    ['30 dagen voor het einde', { termEnd: '2026-12-21' }, ['TERM_ENDS']],
    ['31 dagen voor het einde', { termEnd: '2026-12-22' }, []],
    ['een dag na de termijn', { termEnd: '2026-11-20' }, ['TERM_ENDED']],
    ['D-30: na de termijn, met een beslissing', { termEnd: '2026-11-20', afterTerm: 'GOES_ON' }, []],
    [
      'na de termijn gaat het zoeken voort',
      { termEnd: '2026-11-20', afterTerm: 'GOES_ON', activities: [] },
      ['FIND_ACTIVITY'],
    ],
    ['na de termijn gestopt', { termEnd: '2026-11-20', afterTerm: 'STOPPED', activities: [] }, []],
    ['D-25: 60 dagen na het laatste gesprek', { lastTalkOn: '2026-09-22' }, []],
    ['D-25: 61 dagen na het laatste gesprek', { lastTalkOn: '2026-09-21' }, ['TALK_DUE']],
    ['D-11: de dag voor het bewijs eindigt', { reassessFrom: '2026-11-22' }, []],
    ['D-11: de dag waarop het bewijs eindigt', { reassessFrom: '2026-11-21' }, ['REASSESS_EXEMPTION']],
    ['OPT-04: het contract moet nog aangepast worden', { contractToAmend: true }, ['AMEND_CONTRACT']],
    [
      'het doel bereikt',
      { progress: { remainingMinutes: 0, goalReached: true }, termEnd: '2026-11-20' },
      ['ENTER_IN_KBI'],
    ],
    [
      'het doel bereikt en ingegeven',
      { progress: { remainingMinutes: 0, goalReached: true }, kbiEnteredOn: '2026-11-21' },
      [],
    ],
  ])('%s', (_title, change, kinds) => {
    expect(kindsOf(change)).toEqual(kinds);
  });

  it('zet het dringendste eerst', () => {
    const states: ProofState[] = ['SENT', 'DRAFT', 'SIGNED', 'IN_DOUBT', 'REFUSED'];
    const proofs = [...states.map((state) => proof(state)), proof('SIGNED', { reopenAsked: true })];
    expect(kindsOf({ termEnd: '2026-11-20', proofs, messages: [{ kind: 'MESSAGE' }] })).toEqual([
      'TERM_ENDED',
      'REFUSED',
      'REOPEN_ASKED',
      'IN_DOUBT',
      'MESSAGE',
      'REVIEW',
      'SEND_REQUEST',
      'WAIT',
    ]);
  });

  it('zegt waarom en wat, en over welk bewijs', () => {
    expect(nextSteps({ ...facts, termEnd: '2026-11-22', proofs: [proof('SIGNED')] })).toMatchObject([
      { because: '1 dag tot het einde van de termijn, nog 12 u 30 nodig.', subjectId: null },
      { because: 'De uren van Praattafel zijn bevestigd.', action: 'Kijk het bewijs na', subjectId: 'p-SIGNED' },
    ]);
  });
});
