import type { Me } from '#lib/api/client.ts';

/** Who sees forms: the counselor of the person, and a coordinator. The api decides; this only hides what it refuses. */
export const mayChange = (me: Me | null, mine: boolean): boolean => mine || me?.role === 'COORDINATOR';
