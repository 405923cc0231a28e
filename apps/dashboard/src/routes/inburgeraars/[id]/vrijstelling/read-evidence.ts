import type { EvidenceKind } from '@veertig/rules';
import type { Asked } from '#lib/api/client.ts';
import { chosen, isOn, type Typed, yesOrNo } from '#lib/form/typed.ts';

/** Reads the form of evidence that somebody saw. What is no number goes on as such, so that the api says so at the field. */
export function readEvidence(typed: Typed): Omit<Asked<'exemptions', 'noteEvidence'>, 'participantId'> {
  return {
    kind: chosen<EvidenceKind>(typed, 'kind'),
    seenOn: typed.seenOn ?? '',
    validUntil: typed.validUntil ?? '',
    start: typed.start ?? '',
    hoursPerWeek: hoursOf(typed.hoursPerWeek),
    fullTimeHours: hoursOf(typed.fullTimeHours),
    atLeastHalfTime: yesOrNo(typed, 'atLeastHalfTime'),
    legal: isOn(typed, 'legal') ? true : null,
  };
}

const hoursOf = (text = ''): number | null => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));
