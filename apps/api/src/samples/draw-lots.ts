import { createHash } from 'node:crypto';

/** The lot of one proof in a draw, in hex: nobody can know it before the seed is there, everybody can compute it after. */
export function lotOf(seed: string, proofNumber: string): string {
  return createHash('sha256').update(`${seed} ${proofNumber}`).digest('hex');
}

/** Draws so many of the candidates: those with the lowest lots, in that order. The same seed always draws the same. */
export function drawLots<Of extends { number: string }>(
  seed: string,
  candidates: readonly Of[],
  wanted: number,
): (Of & { lot: string })[] {
  const lots = candidates.map((candidate) => ({ ...candidate, lot: lotOf(seed, candidate.number) }));
  return lots.toSorted((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, wanted);
}
