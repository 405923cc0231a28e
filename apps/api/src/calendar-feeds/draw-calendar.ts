import { ICalCalendar, ICalEventClass, type ICalEventData, ICalEventTransparency } from 'ical-generator';
import type { CaseDay, CaseDayKind } from './case-days.ts';

const titles: Record<CaseDayKind, string> = {
  TERM_END: 'Einde termijn',
  REASSESS_EXEMPTION: 'Vrijstelling opnieuw beoordelen',
  WARM_HANDOVER: 'Warme overdracht',
  TALK: 'Gesprek plannen',
  CALL: 'Contactpersoon bellen',
};

/** How often a program should come back, in seconds. */
const refresh = 6 * 3600;

/** Days of cases as a calendar: whole days that leave the agenda free, and not a name in it (RFC 5545). */
export function drawCalendar(
  days: readonly CaseDay[],
  { publicUrl, today }: { publicUrl: string; today: string },
): string {
  const calendar = new ICalCalendar({
    name: 'Veertig: eigen dossiers',
    prodId: { company: 'Veertig', product: 'dossiers', language: 'NL' },
    ttl: refresh,
  });
  for (const day of days) calendar.createEvent(eventOf(day, publicUrl, today));
  return calendar.toString();
}

function eventOf(
  { kind, on, subjectId, participantId, kbiReference }: CaseDay,
  publicUrl: string,
  today: string,
): ICalEventData {
  const url = `${publicUrl}/dashboard/inburgeraars/${participantId}`;
  return {
    id: `${kind.toLowerCase()}-${subjectId}@${new URL(publicUrl).hostname}`,
    stamp: new Date(`${today}T00:00:00Z`),
    // The calendar writes the day that the wall of this machine shows, so we hand over just that.
    start: new Date(`${on}T00:00:00`),
    allDay: true,
    summary: `${titles[kind]}: dossier ${kbiReference ?? 'zonder KBI-referentie'}`,
    description: `Open het dossier: ${url}`,
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PRIVATE,
  };
}
