import type { Me } from '#lib/api/client.ts';

// The api decides; these only hide what it refuses.

/** Who sees the forms of a case: its own counselor, and a coordinator. */
export const mayChange = (me: Me | null, mine: boolean): boolean => mine || me?.role === 'COORDINATOR';

/** The same for a line of a list: one's own people, and those of a colleague one stands in for. */
export const mayChangeCaseOf = (me: Me | null, counselorId: string): boolean =>
  mayChange(me, me?.userId === counselorId || me?.standsInFor.some(({ id }) => id === counselorId) === true);

/** Who opens new dossiers. */
export const mayAdd = (me: Me | null): boolean => me?.role === 'COUNSELOR' || me?.role === 'COORDINATOR';

/** Who looks after the offers of the agency's municipalities (D-28). */
export const moderates = (me: Me | null): boolean =>
  me !== null && ['OFFER_EDITOR', 'COORDINATOR', 'ADMINISTRATOR'].includes(me.role);

/** Who sees the figures of the whole team, and draws the sample. */
export const oversees = (me: Me | null): boolean => me?.role === 'COORDINATOR' || me?.role === 'AUDITOR';

/** Who sees people at all: those who guide them, and the auditor. */
export const seesPeople = (me: Me | null): boolean => mayAdd(me) || me?.role === 'AUDITOR';
