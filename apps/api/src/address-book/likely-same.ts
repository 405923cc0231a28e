import { fold } from '../caseload/case-words.ts';
import { likeness, ownDomain, plainName, plainPhone } from './plain-names.ts';

/** What is known of an organization when it is compared: its name, its place and how its people are reached. */
export interface KnownOrganization {
  name: string;
  municipality: string | null;
  contacts: readonly { email: string | null; phone: string | null }[];
}

/** Why two entries are probably one: how sure, from 1 to 100, and as Dutch sentences, the surest first. */
export interface Resemblance {
  certainty: number;
  because: string[];
}

// Names this much alike are a typing mistake apart; with a domain or number in common less is enough. A person decides.
const nearlyTheSame = 0.75;
const related = 0.65;

/** Whether two organizations are probably one, and why; null when nothing says so. */
export function sameOrganization(a: KnownOrganization, b: KnownOrganization): Resemblance | null {
  const place = comparePlaces(a.municipality, b.municipality);
  const alike = likeness(plainName(a.name), plainName(b.name));
  const domain = shared(a, b, ({ email }) => ownDomain(email));
  const phone = shared(a, b, (contact) => plainPhone(contact.phone));
  const reasons: [number, string][] = [];
  if (alike === 1 && place === 'SAME') reasons.push([95, 'Zelfde naam in dezelfde gemeente.']);
  if (alike === 1 && place === 'UNKNOWN') reasons.push([85, 'Zelfde naam. Van één van beide ontbreekt de gemeente.']);
  if (alike < 1 && alike >= nearlyTheSame && place !== 'OTHER') {
    reasons.push([70, place === 'SAME' ? 'Bijna dezelfde naam in dezelfde gemeente.' : 'Bijna dezelfde naam.']);
  }
  if (domain && alike >= related) {
    reasons.push([80, `E-mailadressen bij hetzelfde domein (${domain}), en de namen lijken op elkaar.`]);
  }
  if (phone) reasons.push([60, 'Een contactpersoon met hetzelfde telefoonnummer.']);
  return resemblance(reasons);
}

/** What is known of a contact person when compared with a colleague. */
export interface KnownContact {
  name: string;
  email: string | null;
  phone: string | null;
}

/** Whether two contact persons of one organization are probably one, and why; null when nothing says so. */
export function sameContact(a: KnownContact, b: KnownContact): Resemblance | null {
  const reasons: [number, string][] = [];
  const alike = likeness(plainName(a.name), plainName(b.name));
  if (a.email && a.email.toLowerCase() === b.email?.toLowerCase()) reasons.push([95, 'Zelfde e-mailadres.']);
  if (alike === 1) reasons.push([85, 'Zelfde naam.']);
  else if (alike >= nearlyTheSame) reasons.push([70, 'Bijna dezelfde naam.']);
  // Colleagues share the number of the house; with a name alike it says more.
  if (plainPhone(a.phone) && plainPhone(a.phone) === plainPhone(b.phone) && alike >= related) {
    reasons.push([80, 'Zelfde telefoonnummer.']);
  }
  return resemblance(reasons);
}

function resemblance(reasons: [number, string][]): Resemblance | null {
  const surest = reasons.toSorted((a, b) => b[0] - a[0]);
  return surest[0] ? { certainty: surest[0][0], because: surest.map(([, sentence]) => sentence) } : null;
}

function comparePlaces(a: string | null, b: string | null): 'SAME' | 'OTHER' | 'UNKNOWN' {
  if (!a || !b) return 'UNKNOWN';
  return fold(a) === fold(b) ? 'SAME' : 'OTHER';
}

type Contact = KnownOrganization['contacts'][number];

function shared(a: KnownOrganization, b: KnownOrganization, of: (contact: Contact) => string | null): string | null {
  const theirs = new Set(b.contacts.map(of));
  return a.contacts.map(of).find((value) => value !== null && theirs.has(value)) ?? null;
}
