import { type Explanation, explain, type Ground } from './explanation.ts';
import {
  advanceProof,
  type ProofAction,
  type ProofTask,
  type TransitionInput,
  type TransitionResult,
} from './proof-life.ts';
import { proofStateLabel } from './proof-state.ts';
import { fieldsOf } from './read-input.ts';

const actions: Record<ProofAction, Ground> = {
  SEND: { because: 'De trajectbegeleider vraagt de uren aan de contactpersoon.', rules: ['PR-06'] },
  RECORD_PAPER_SIGNATURE: { because: 'De contactpersoon tekende op papier.', rules: ['PR-05', 'PR-07'] },
  RECORD_PHONE_CONFIRMATION: {
    because: 'De contactpersoon bevestigde de uren per telefoon.',
    rules: ['PR-05', 'CP-03'],
  },
  CANCEL: { because: 'De trajectbegeleider trekt de vraag in.', rules: ['PR-06'] },
  ACCEPT: { because: 'De trajectbegeleider aanvaardt de uren.', rules: ['CK-01'] },
  REJECT: { because: 'De trajectbegeleider keurt de uren af.', rules: ['CK-01'] },
  REOPEN: { because: 'De uren veranderen nog. De handtekening vervalt.', rules: ['PR-05', 'PR-06'] },
  DOUBT: { because: 'De trajectbegeleider twijfelt aan de uren.', rules: ['CK-02'] },
  RESEND: { because: 'De trajectbegeleider vraagt de uren opnieuw.', rules: ['CK-04'] },
  SIGN: { because: 'De contactpersoon bevestigt de uren.', rules: ['PR-05', 'CP-03'] },
  REFUSE: { because: 'De contactpersoon wil of kan niet tekenen.', rules: ['CK-04'] },
  CHOOSE_CONTACT_PERSON: {
    because: 'De trajectbegeleider kiest een andere contactpersoon.',
    rules: ['CP-01', 'CK-04'],
  },
  DELEGATE: { because: 'De contactpersoon geeft de vraag door aan een collega.', rules: ['CP-02'] },
  RETURN_AS_WRONG_PERSON: { because: 'De vraag kwam bij de verkeerde persoon.', rules: ['CP-02'] },
  DISPUTE: { because: 'De contactpersoon zegt dat er iets niet klopt.', rules: ['CK-02'] },
  WITHDRAW: { because: 'De trajectbegeleider komt terug op de beslissing.', rules: ['CK-01'] },
};

const tasks: Record<ProofTask, string> = {
  CONTACT_CONTACT_PERSON: 'Neem contact op met de contactpersoon.',
  CONTACT_PROVIDER_ABOUT_MOTIVATION: 'Vraag de organisatie waarom ze niet tekent.',
  FIND_OTHER_CONTACT_PERSON: 'Zoek een andere contactpersoon.',
  DISCUSS_WITH_CONTACT_PERSON: 'Bespreek met de contactpersoon wat niet klopt.',
};

/** The Dutch sentence of a task that a step leaves behind for the counselor. */
export function proofTaskSentence(task: ProofTask): string {
  return tasks[task];
}

/** What a step does to a proof, or why it cannot be; the added actions of `advanceProof` included. */
export function explainTransition(input: TransitionInput): Explanation<TransitionResult> {
  const { state, action, actor } = fieldsOf(input) as TransitionInput;
  const result = advanceProof(state, action, actor);
  if ('error' in result) return explain(result, ...refused(result.error));
  const task = result.task ? [{ because: tasks[result.task], rules: [] }] : [];
  return explain(result, `Het bewijs van deelname is nu: ${proofStateLabel(result.state)}.`, [
    actions[action],
    ...task,
  ]);
}

function refused(error: 'FORBIDDEN_ACTOR' | 'ILLEGAL_TRANSITION'): [sentence: string, grounds: Ground[]] {
  const someoneElse = { because: 'Deze stap is aan iemand anders.', rules: ['PR-05', 'CK-03'] };
  const notNow = { because: 'Deze stap past niet bij de staat van het bewijs.', rules: ['PR-06'] };
  return ['Dit kan niet.', [error === 'FORBIDDEN_ACTOR' ? someoneElse : notNow]];
}
