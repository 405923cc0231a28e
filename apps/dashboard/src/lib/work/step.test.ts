import type { StepKind } from '@veertig/rules';
import { expect, test } from 'vitest';
import { stepHref } from './step.ts';

const href = (kind: StepKind, subjectId: string | null = null, mayDo = true) =>
  stepHref({ kind, subjectId, urgency: 1, because: '', action: '' }, 'someone', mayDo);

test.each<[StepKind, string | null, string]>([
  ['MESSAGE', null, '/dashboard/inburgeraars/someone#berichten'],
  ['REVIEW', 'p1', '/dashboard/bewijzen/p1'],
  ['MAIL_FAILED', 'p1', '/dashboard/bewijzen/p1'],
  ['JUDGE_ACTIVITY', 'a1', '/dashboard/activiteiten/a1#oordeel'],
  ['FIND_ACTIVITY', null, '/dashboard/inburgeraars/someone/activiteit/nieuw'],
  ['OBLIGATION_UNCLEAR', null, '/dashboard/inburgeraars/someone/dossier'],
  ['TERM_ENDED', null, '/dashboard/inburgeraars/someone/einde-termijn'],
  ['REASSESS_EXEMPTION', null, '/dashboard/inburgeraars/someone/vrijstelling'],
  ['AMEND_CONTRACT', null, '/dashboard/inburgeraars/someone/keuze'],
  ['HANDOVER_DUE', 'an-activity', '/dashboard/activiteiten/an-activity/eerste-keer'],
  ['TALK_DUE', null, '/dashboard/inburgeraars/someone/notities'],
  ['TERM_ENDS', null, '/dashboard/inburgeraars/someone#termijn'],
  ['ENTER_IN_KBI', null, '/dashboard/inburgeraars/someone#kbi'],
])('%s is done on its own page', (kind, subjectId, expected) => expect(href(kind, subjectId)).toBe(expected));

test.each<[StepKind, string | null, string]>([
  ['FIND_ACTIVITY', null, '/dashboard/inburgeraars/someone'],
  ['OBLIGATION_UNCLEAR', null, '/dashboard/inburgeraars/someone'],
  ['HANDOVER_DUE', 'an-activity', '/dashboard/activiteiten/an-activity#eerste-keer'],
  ['REVIEW', 'p1', '/dashboard/bewijzen/p1'],
])('who may only read %s gets no form', (kind, subjectId, expected) =>
  expect(href(kind, subjectId, false)).toBe(expected),
);
