/** How the contact person confirmed the hours; it stands on the proof (D-23). */
export const channels = ['LINK', 'LETTER', 'PAPER', 'PHONE', 'ON_THE_SPOT'] as const;
export type Channel = (typeof channels)[number];

const labels: Record<Channel, string> = {
  LINK: 'Persoonlijke link per e-mail',
  LETTER: 'Persoonlijke link in een brief',
  PAPER: 'Op papier',
  PHONE: 'Per telefoon',
  ON_THE_SPOT: 'Ter plaatse, met QR-code',
};

export function channelLabel(channel: Channel): string {
  return labels[channel];
}
