/** Own line pictograms on a field of 32 by 32: `line` in the main weight, `thin` in the second. */
type Pictogram = { line: string; thin?: string };

const person = 'M9 6a4 4 0 1 1 0 8a4 4 0 1 1 0-8M2 27v-3a7 7 0 0 1 14 0v3';
const neighbor = 'M23 6a4 4 0 1 1 0 8a4 4 0 1 1 0-8M18.5 18.3a7 7 0 0 1 11.5 5.7v3';

export const pictograms = {
  people: { line: `${person}${neighbor}` },
  person: { line: 'M16 4a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M5 29v-2a11 9 0 0 1 22 0v2' },
  club: { line: 'M4 28V13l12-8l12 8v15zM12 28v-8h8v8', thin: 'M16 12v2' },
  townHall: { line: 'M3 13L16 5l13 8zM3 28h26M6 13v11M26 13v11M3 24h26', thin: 'M12 16v5M16 16v5M20 16v5' },
  mail: { line: 'M3 7h26v18H3z', thin: 'M3 8l13 10L29 8' },
  buddy: { line: `${person}${neighbor}`, thin: 'M16 3v3M14.5 4.5h3' },
  talk: { line: 'M3 5h18v13H11l-5 5v-5H3z', thin: 'M25 11h4v12h-3v4l-4-4h-7M8 10h8M8 14h5' },
  course: { line: 'M16 8Q10 4 3 6v20q7-2 13 2q6-4 13-2V6q-7-2-13 2z', thin: 'M16 8v20' },
  ball: { line: 'M16 3a13 13 0 1 1 0 26a13 13 0 1 1 0-26', thin: 'M3.5 13q12.5 7 25 0M16 3q-7 13 0 26' },
  house: { line: 'M3 16L16 5l13 11M7 13v15h18V13', thin: 'M13 28v-8h6v8' },
  school: { line: 'M2 12l14-7l14 7l-14 7zM8 15.5V24q8 5 16 0v-8.5', thin: 'M30 12v9' },
  hand: {
    line: 'M3 18h4l5-2h6a2.5 2.5 0 0 1 0 5h-5M18 20l8-5a2.5 2.5 0 0 1 3 4l-9 8H9l-2-1H3z',
    thin: 'M16 4v6M13 7h6',
  },
  work: { line: 'M4 11h24v16H4zM11 11V6h10v5', thin: 'M4 18h24M16 16v4' },
  cup: { line: 'M6 12h17v8a8 8 0 0 1-17 0zM23 14h3a3 3 0 0 1 0 7h-3.5', thin: 'M11 4v4M16 3v5' },
  clock: { line: 'M16 3a13 13 0 1 1 0 26a13 13 0 1 1 0-26', thin: 'M16 9v7l5 4' },
  steps: { line: 'M3 28v-6h7v-6h7v-6h7V4h5v24z' },
  page: { line: 'M7 3h12l7 7v19H7z', thin: 'M19 3v7h7M11 15h11M11 19h11M11 23h6' },
  calendar: { line: 'M4 6h24v22H4zM4 12h24', thin: 'M10 3v6M22 3v6M12 20l3 3l6-6' },
  turn: { line: 'M4 21h18a6 6 0 0 0 0-12H6', thin: 'M11 4L6 9l5 5' },
  question: {
    line: 'M16 3a13 13 0 1 1 0 26a13 13 0 1 1 0-26',
    thin: 'M12 12a4 4 0 1 1 5.5 3.7q-1.5 .6-1.5 2.3v1M16 22.5v.5',
  },
  globe: { line: 'M16 3a13 13 0 1 1 0 26a13 13 0 1 1 0-26', thin: 'M3 16h26M16 3q-12 13 0 26M16 3q12 13 0 26' },
  other: { line: 'M16 3a13 13 0 1 1 0 26a13 13 0 1 1 0-26', thin: 'M16 10v12M10 16h12' },
} as const satisfies Record<string, Pictogram>;

export type PictogramName = keyof typeof pictograms;
