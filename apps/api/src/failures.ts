import { TRPCError } from '@trpc/server';
import { type Refusal, refusalSentence } from '@veertig/rules';

/** A rule said no. Carried as the cause of the error, so that the faces get the code, the facts and the sentence. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusalSentence(refusal));
    this.refusal = refusal;
  }
}

/** One mistake in what was typed: `field` is the path of the input, `sentence` is Dutch and goes at that field. */
export interface FieldProblem {
  field: string;
  sentence: string;
}

/** The input is well-formed but holds mistakes that only the rules can see. */
export class Malformed extends Error {
  readonly problems: readonly FieldProblem[];
  constructor(problems: readonly FieldProblem[]) {
    super('malformed input');
    this.problems = problems;
  }
}

/** Ends a procedure because a rule says no. */
export function refuse(code: Refusal['code'], facts?: Refusal['facts']): never {
  const cause = new Refused(facts ? { code, facts } : { code });
  throw new TRPCError({ code: 'PRECONDITION_FAILED', message: cause.message, cause });
}

/** The sentence of a refusal, when that is what this error is. */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof TRPCError && error.cause instanceof Refused ? error.cause.message : undefined;
}

/** Ends a procedure because of mistakes in fields; nothing was stored. */
export function malformed(problems: readonly FieldProblem[]): never {
  throw new TRPCError({ code: 'BAD_REQUEST', message: 'malformed input', cause: new Malformed(problems) });
}

/** Ends a procedure because the thing does not exist, or must seem so. */
export function notFound(): never {
  throw new TRPCError({ code: 'NOT_FOUND', message: 'not found' });
}

/** Whom to call about data that are no more. */
export interface ErasedBehind {
  agencyName: string;
  phone: string;
}

/** What was asked for once existed, and was erased. Carried as the cause of a NOT_FOUND; a proof tells of no agency. */
export class Erased extends Error {
  readonly agency: ErasedBehind | null;
  constructor(agency: ErasedBehind | null) {
    super('erased');
    this.agency = agency;
  }
}

/** Ends a procedure because the data behind a link or code were erased. */
export function wasErased(agency: ErasedBehind | null): never {
  throw new TRPCError({ code: 'NOT_FOUND', message: 'not found', cause: new Erased(agency) });
}

/** Ends a procedure because somebody else was first; the caller shows what is true now. */
export function conflict(): never {
  throw new TRPCError({ code: 'CONFLICT', message: 'changed meanwhile' });
}
