import { REQUIRED_MINUTES, RULESET } from '@veertig/rules';
import { checkedOn } from '../content/checked-on.ts';
import { theme } from '../theme.ts';
import type { LanguageCode } from './language.ts';

/** Words people will hear in Dutch everywhere, so each language keeps them beside its own. */
const dutchTerms = {
  pathway: 'participatie- en netwerktraject',
  proof: 'bewijs van deelname',
  counselor: 'trajectbegeleider',
  certificate: 'inburgeringsattest',
} as const;

/** Progress of the made-up example beside the forty, in whole hours. */
export const fortyExample = { accepted: 27, waiting: 6 };

/** A day in words of the language, always in the Gregorian calendar and with the digits of the papers. */
export function dayIn(code: LanguageCode, day: string): string {
  const locale = `${code}-u-ca-gregory-nu-latn`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

const valuesOf = new Map<LanguageCode, Record<string, string>>();

// Dates are slow to write and thousands of texts ask for them: once for each language.
function valuesIn(code: LanguageCode): Record<string, string> {
  const values = valuesOf.get(code) ?? freshValuesIn(code);
  valuesOf.set(code, values);
  return values;
}

function freshValuesIn(code: LanguageCode): Record<string, string> {
  return {
    ...dutchTerms,
    hours: String(REQUIRED_MINUTES / 60),
    months: String(RULESET.contiguousMonths),
    since: dayIn(code, RULESET.effectiveFrom),
    date: dayIn(code, checkedOn),
    accepted: String(fortyExample.accepted),
    waiting: String(fortyExample.waiting),
    phone: theme.phone.shown,
    email: theme.email,
  };
}

/**
 * The text with its figures and Dutch words, without markup, for titles and descriptions. `{name}` stands for a figure
 * or a term, `<woord>` for another Dutch word.
 */
export function fillPlain(text: string, code: LanguageCode): string {
  return replaced(text.replace(/[<>]/g, ''), code, (_name, value) => value);
}

/** The same as HTML: phone and mail are links, Dutch words and figures are kept apart from text that runs the other way. */
export function fillHtml(text: string, code: LanguageCode): string {
  const withDutch = text
    .split(/<([^>]+)>/)
    .map((part, index) => (index % 2 === 1 ? dutchSpan(escapeHtml(part)) : escapeHtml(part)));
  return replaced(withDutch.join(''), code, (name, value) => markedUp(name, escapeHtml(value), code));
}

function replaced(text: string, code: LanguageCode, show: (name: string, value: string) => string): string {
  const values = valuesIn(code);
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`{${name}} in "${text}" (${code}) is no known figure or term.`);
    return show(name, value);
  });
}

function markedUp(name: string, value: string, code: LanguageCode): string {
  if (name === 'phone') return `<a class="num nowrap" dir="ltr" href="tel:${theme.phone.dialed}">${value}</a>`;
  if (name === 'email') return `<a dir="ltr" href="mailto:${theme.email}">${value}</a>`;
  if (code === 'nl') return value;
  return name in dutchTerms ? dutchSpan(value) : `<bdi>${value}</bdi>`;
}

function dutchSpan(html: string): string {
  return `<span lang="nl" dir="ltr">${html}</span>`;
}

// Angle brackets are the mark of Dutch words and never reach the page.
function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}
