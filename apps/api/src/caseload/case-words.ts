// Letters that decompose into nothing but are typed without their stroke.
const plain: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

const longestWord = 40;

/** Text as it is searched and sorted: lower case, without diacritics, each run of other signs one space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(special, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of what somebody types to search, each the start of a word to find. */
export function searchWords(typed: string): string[] {
  const words = fold(typed).split(' ').filter(Boolean);
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].slice(0, 6);
}

/** Every word that finds a person: of the names, and of each reference also as one word without its signs. */
export function caseWordsOf({
  names,
  references,
}: {
  names: readonly string[];
  references: readonly string[];
}): string[] {
  const joined = references.map((reference) => fold(reference).replaceAll(' ', ''));
  const words = [...names, ...references].flatMap((text) => fold(text).split(' '));
  return [...new Set([...words, ...joined].map((word) => word.slice(0, longestWord)))].filter(Boolean).toSorted();
}
