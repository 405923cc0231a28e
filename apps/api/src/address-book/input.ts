import { z } from 'zod';
import { line, optionalEmail, optionalLine, optionalPhone, rowId, seenRevision } from '../input.ts';

/** What somebody searches: a part of a name of an organization or contact person, or a place. */
const searchText = z
  .string()
  .max(100, 'Hou het korter: hoogstens 100 tekens.')
  .default('')
  .transform((typed) => typed.replace(/\p{Cc}/gu, ' ').trim());

/** A page of the address book: after or before the organization last seen. */
export const listInput = z.object({ search: searchText, after: rowId.optional(), before: rowId.optional() });

const organizationName = line(120, 'Vul de naam van de organisatie in.');

/** An organization corrected, at the revision that the form showed. */
export const editedOrganization = z.object({
  id: rowId,
  revision: seenRevision,
  name: organizationName,
  municipality: optionalLine(80),
});

const contactFacts = {
  name: line(120, 'Vul de naam van de contactpersoon in.'),
  email: optionalEmail,
  phone: optionalPhone,
  role: optionalLine(80),
};

/** Somebody new of an organization. */
export const newContact = z.object({ organizationId: rowId, ...contactFacts });

/** A contact person corrected, at the revision that the form showed. */
export const editedContact = z.object({ id: rowId, revision: seenRevision, ...contactFacts });
export type EditedContact = z.infer<typeof editedContact>;

/** Whether a contact person still works there. */
export const presence = z.object({ id: rowId, revision: seenRevision, left: z.boolean() });

/** What is typed of an organization that may stand in the book already. */
export const typedOrganization = z.object({
  name: organizationName,
  municipality: optionalLine(80),
  email: optionalEmail,
  phone: optionalPhone,
});

/** Two entries of which one stays. */
export const pair = z.object({ kind: z.enum(['ORGANIZATION', 'CONTACT_PERSON']), kept: rowId, gone: rowId });
export type Pair = z.infer<typeof pair>;

/** Which entry gives each field that differs; a field that is not named stays as the kept one has it. */
export const mergeInput = pair.extend({
  /** What the preview showed of each. */
  keptRevision: z.int().min(1),
  goneRevision: z.int().min(1),
  fromGone: z.array(z.enum(['name', 'municipality', 'email', 'phone', 'role'])).default([]),
});
export type MergeInput = z.infer<typeof mergeInput>;
export type EditedOrganization = z.infer<typeof editedOrganization>;
export type NewContact = z.infer<typeof newContact>;
export type Presence = z.infer<typeof presence>;
