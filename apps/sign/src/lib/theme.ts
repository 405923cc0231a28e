/** Everything that makes these pages an organization's own. Nothing else here names one. */
export const theme = {
  organization: 'Stad Voorbeeld',
  /** For whoever has no working link, and so no counselor to call. */
  phone: '02 000 00 00',
};
