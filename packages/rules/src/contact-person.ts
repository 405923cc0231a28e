import { fieldsOf, textOf } from './read-input.ts';

export type ContactPersonInput = {
  contactEmail?: string | null | undefined;
  participantEmail?: string | null | undefined;
  counselorEmail?: string | null | undefined;
  relation?: string | null | undefined;
};

export type ContactPersonCheck =
  | { result: 'OK'; route: 'LINK' | 'PAPER' }
  | { result: 'WARN'; reason: 'FAMILY_MEMBER' }
  | { result: 'BLOCK'; reason: 'IS_PARTICIPANT' | 'IS_COUNSELOR' };

/** May this person sign the hours? Never the participant or the counselor; family gives a warning (CP-01, RC-06, D-19). */
export function checkContactPerson(input: ContactPersonInput): ContactPersonCheck {
  const { contactEmail, participantEmail, counselorEmail, relation } = fieldsOf(input);
  const contact = addressOf(contactEmail);
  if (contact !== '' && contact === addressOf(participantEmail)) return { result: 'BLOCK', reason: 'IS_PARTICIPANT' };
  if (contact !== '' && contact === addressOf(counselorEmail)) return { result: 'BLOCK', reason: 'IS_COUNSELOR' };
  if (relation === 'FAMILY') return { result: 'WARN', reason: 'FAMILY_MEMBER' };
  return { result: 'OK', route: contact === '' ? 'PAPER' : 'LINK' };
}

function addressOf(email: unknown): string {
  return textOf(email).toLowerCase();
}
