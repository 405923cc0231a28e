/** Kinds of offer named in the sources; the list is open, so OTHER belongs to it (CR-20, CR-21, CR-22). */
export const offerTypes = [
  'BUDDY',
  'CONVERSATION_GROUP',
  'COURSE',
  'ASSOCIATION',
  'SPORTS_CLUB',
  'NEIGHBOURHOOD_HOUSE',
  'SCHOOL',
  'VOLUNTEERING',
  'INTERNSHIP',
  'INFORMAL',
  'OTHER',
] as const;
export type OfferType = (typeof offerTypes)[number];

const labels: Record<OfferType, string> = {
  BUDDY: 'Buddy',
  CONVERSATION_GROUP: 'Praattafel of conversatiegroep',
  COURSE: 'Cursus',
  ASSOCIATION: 'Vereniging',
  SPORTS_CLUB: 'Sportclub',
  NEIGHBOURHOOD_HOUSE: 'Buurthuis',
  SCHOOL: 'Activiteiten op school',
  VOLUNTEERING: 'Vrijwilligerswerk',
  INTERNSHIP: '(Kennismakings)stage',
  INFORMAL: 'Informele participatie',
  OTHER: 'Andere',
};

/** The name of an offer type on screen. */
export function offerTypeLabel(offerType: OfferType): string {
  return labels[offerType];
}
