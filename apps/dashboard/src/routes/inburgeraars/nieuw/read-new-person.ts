import type { Asked } from '#lib/api/client.ts';
import { isOn, type Typed } from '#lib/form/typed.ts';
import { readParticipant, readProfile } from '../profile.ts';

/** Reads the form of a new participant. Without either day of the term there is no term yet. */
export function readNewPerson(typed: Typed): Asked<'people', 'add'> {
  const start = typed['contract.term.start'] ?? '';
  const end = typed['contract.term.end'] ?? '';
  return {
    ...readParticipant(typed),
    profile: readProfile(typed, 'profile.'),
    contract: {
      reference: typed['contract.reference'] ?? '',
      includesPnt: isOn(typed, 'contract.includesPnt'),
      term: start === '' && end === '' ? null : { start, end },
    },
  };
}
