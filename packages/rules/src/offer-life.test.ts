import { describe, expect, it } from 'vitest';
import {
  moderationActions,
  moderationStep,
  type OfferState,
  offerStates,
  ownerActions,
  ownerStep,
} from './offer-life.ts';

const byOwner = (state: OfferState) => ownerActions.map((action) => ownerStep(state, action));
const byModerator = (state: OfferState) => moderationActions.map((action) => moderationStep(state, action));

describe('D-28: het leven van een aanbod', () => {
  it('alleen het lokaal bestuur zet een aanbod op de site', () => {
    for (const state of offerStates.filter((one) => one !== 'PAUSED' && one !== 'PUBLISHED')) {
      expect(byOwner(state)).not.toContain('PUBLISHED');
    }
  });

  it('een adres dat niemand bevestigde, bereikt het lokaal bestuur niet', () => {
    expect(byModerator('UNVERIFIED').every((next) => next === undefined)).toBe(true);
    expect(ownerStep('UNVERIFIED', 'VERIFY')).toBe('SUBMITTED');
  });

  it('de eigenaar kan een aanbod altijd weghalen, zolang het leeft', () => {
    for (const state of ['UNVERIFIED', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'PAUSED'] as const) {
      expect(ownerStep(state, 'WITHDRAW')).toBe('WITHDRAWN');
    }
  });

  it('wat geweigerd of weggehaald is, komt alleen terug door het lokaal bestuur', () => {
    for (const state of ['REJECTED', 'WITHDRAWN'] as const) {
      expect(byOwner(state).every((next) => next === undefined)).toBe(true);
      expect(moderationStep(state, 'PUBLISH')).toBe('PUBLISHED');
    }
  });

  it('bevestigen verandert de staat niet', () => {
    for (const state of offerStates) {
      expect([undefined, state]).toContain(ownerStep(state, 'CONFIRM'));
      expect([undefined, state]).toContain(moderationStep(state, 'CONFIRM'));
    }
  });
});
