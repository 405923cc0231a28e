import { fold } from '../caseload/case-words.ts';

// What says nothing about which organization it is: legal forms, articles and the like.
const fillers = new Set(
  'vzw asbl bv bvba cv nv fv sa de den der het een t van voor en in te ter ten la le les du des'.split(' '),
);

// Mailboxes of everybody: sharing one of these domains says nothing.
const webmail = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.be outlook.com outlook.be live.com live.be msn.com yahoo.com yahoo.fr ' +
    'icloud.com me.com proton.me protonmail.com telenet.be skynet.be proximus.be scarlet.be pandora.be gmx.com mail.com'
  ).split(' '),
);

/** The words by which an organization is known, without legal form and articles; all words when nothing else is left. */
export function tellingWords(name: string): string[] {
  const words = fold(name).split(' ').filter(Boolean);
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}

/** One text for names that differ only in order, articles, signs and accents. */
export const plainName = (name: string): string => tellingWords(name).toSorted().join(' ');

/** The domain of an address when it is that of an organization; null for webmail and without an address. */
export function ownDomain(email: string | null): string | null {
  const domain = email?.toLowerCase().split('@')[1];
  return domain && !webmail.has(domain) ? domain : null;
}

/** The digits of a Belgian number as one dials it here: "+32 470 00 00 10" is "0470000010". Null without a number. */
export function plainPhone(phone: string | null): string | null {
  const digits = phone?.replace(/\D/g, '') ?? '';
  return digits ? digits.replace(/^(?:0032|32(?=\d{8,10}$))0?/, '0') : null;
}

/** How alike two texts are, from 0 to 1: the share of pairs of letters that they have in common (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairsOf(a);
  const right = pairsOf(b);
  const total = left.length + right.length;
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at < 0) continue;
    shared += 1;
    right.splice(at, 1);
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairsOf(text: string): string[] {
  const letters = [...text.replaceAll(' ', '')];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
