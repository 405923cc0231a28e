export type ContactPoint = {
  name: string;
  region: string;
  address: string;
  phone: { shown: string; dialed: string };
  remark: string;
  /** Year of the text the data comes from. */
  knownSince: string;
  /** Day on which somebody called or wrote to check, `YYYY-MM-DD`. */
  checkedOn?: string;
};

/** Dated content: each installation keeps its own list (CO-01). */
export const contactPoints: readonly ContactPoint[] = [
  {
    name: 'The Platform',
    region: 'Contactpunt voor de Gentse rand',
    address: 'Elfjulistraat 39A, 9000 Gent',
    phone: { shown: '02\u00a0701\u00a075\u00a000', dialed: '+3227017500' },
    remark: 'Alleen op afspraak. Bel, of gebruik het contactformulier van het agentschap.',
    knownSince: '2023',
  },
];
