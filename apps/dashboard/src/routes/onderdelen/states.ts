import type { Session } from '@veertig/rules';

/** What the page of components draws: each state that a component knows. */
export const forties = [
  { name: 'Nog niets', countedMinutes: 0, awaitingCheckMinutes: 0, remainingMinutes: 2400 },
  { name: 'Op weg, een deel wacht', countedMinutes: 1650, awaitingCheckMinutes: 360, remainingMinutes: 750 },
  { name: 'Een deel van een uur', countedMinutes: 20, awaitingCheckMinutes: 25, remainingMinutes: 2380 },
  { name: 'Klaar', countedMinutes: 2400, awaitingCheckMinutes: 0, remainingMinutes: 0 },
  { name: 'Meer dan veertig', countedMinutes: 2700, awaitingCheckMinutes: 120, remainingMinutes: 0 },
];

export const tones = [
  ['soft', 'wacht'],
  ['good', 'aanvaard'],
  ['warm', 'bijna te laat'],
  ['danger', 'te laat'],
] as const;

export const choices = [
  { value: 'DUO', label: 'Met twee', hint: 'Bijvoorbeeld met een buddy.' },
  { value: 'GROUP', label: 'In groep' },
];

export const sessions: Session[] = [
  { date: '2026-11-03', start: '14:00', end: '17:00', repeat: 2 },
  { date: '2026-11-10', minutes: 150 },
  { from: '2026-10-01', to: '2026-10-31', minutes: 600 },
];

export const steps = [
  { label: 'Aanmelding', state: 'done', note: '3 september 2026' },
  { label: 'Activiteit', state: 'current', action: { href: '#inhoud', label: 'Voeg een activiteit toe' } },
  { label: 'Bewijs', state: 'later' },
] as const;

export const bars = [
  { label: 'September 2026', text: '12 uur', parts: [12, 0] },
  { label: 'Oktober 2026', text: '20 uur en 6 uur', parts: [20, 6] },
  { label: 'November 2026', text: '0 uur', parts: [0, 0] },
];

export const figures = [
  { head: 'September 2026', cells: ['3', '12 uur'] },
  { head: 'Oktober 2026', cells: ['5', '26 uur'], href: '#inhoud' },
  { head: 'November 2026', cells: ['0', '0 uur'] },
];
