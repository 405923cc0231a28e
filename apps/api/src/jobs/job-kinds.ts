/** Everything that is done after a commit, by a worker. */
export const jobKinds = ['SEAL_PROOF', 'EXTEND_SEAL', 'SEND_MAIL'] as const;
export type JobKind = (typeof jobKinds)[number];
