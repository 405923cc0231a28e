import { dutchLevelLabel, formatDay, offerSettingLabel, offerTypeLabel } from '@veertig/rules';
import type { PublicOffer } from '../offers/view.ts';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** An offer in a few lines, for readers that show only text. */
export function offerWords(offer: PublicOffer): string {
  const { organizationName, place, municipality, cost, contact } = offer;
  const where = [organizationName, place, municipality.name].filter(Boolean).join(', ');
  const reach = [contact.name, contact.phone, contact.email].filter(Boolean).join(', ');
  return [
    `${offerTypeLabel(offer.offerType)}. ${offerSettingLabel(offer.setting)}. ${dutchLevelLabel(offer.dutchLevel)}.`,
    timeWords(offer),
    where,
    offer.free ? 'Gratis' : cost,
    offer.description,
    reach && `Contact: ${reach}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** When an offer takes place, on one line. */
function timeWords({ times, timesNote, byAppointment }: PublicOffer): string {
  const moments = times.map((time) => {
    const day = 'weekday' in time ? weekdays[time.weekday - 1] : formatDay(time.date);
    return `${day} van ${time.from} tot ${time.until}`;
  });
  return [moments.join(', '), timesNote, byAppointment ? 'Op afspraak' : null].filter(Boolean).join('. ');
}
