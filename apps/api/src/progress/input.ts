import { z } from 'zod';
import { rowId } from '../input.ts';

/** What a participant can tell: something is not right with an activity, or an activity to propose. */
export const messageKinds = ['MESSAGE', 'PROPOSAL'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** The answers to the questions about an own activity; each in the words of the participant. */
export interface Proposal {
  place: string | null;
  contact: string | null;
  when: string | null;
}

// A token is looked up by its fingerprint; anything that is no token simply finds nothing.
const token = z.string().max(200);

const plain = (typed: string) =>
  typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\s]+/gu, ' ')
    .trim();

/** Words of a participant in any script; they never stand on a proof, so any character that can be read may be in. */
const words = (max: number) =>
  z
    .string()
    .transform(plain)
    .pipe(z.string().max(max, `Hou het korter: hoogstens ${max} tekens.`));

const neededWords = (max: number, absent: string) => words(max).pipe(z.string().regex(/[\p{L}\p{N}]/u, absent));

const optionalWords = (max: number) =>
  words(max)
    .transform((value) => value || null)
    .nullable()
    .default(null);

export const progressInput = z.object({ token });

export const messageInput = z.object({
  token,
  proofId: rowId,
  text: neededWords(500, 'Schrijf kort wat er niet klopt.'),
});

export const proposalInput = z.object({
  token,
  what: neededWords(300, 'Schrijf wat je wilt doen.'),
  place: optionalWords(200),
  contact: optionalWords(200),
  when: optionalWords(200),
});

export const settleInput = z.object({ id: rowId });
