import { participantStatuses, participantStatusLabel, trajectoryTypeLabel, trajectoryTypes } from '@veertig/rules';
import type { Asked, PersonPage } from '#lib/api/client.ts';
import type { MergeField } from '#lib/form/merge.ts';
import type { Typed } from '#lib/form/typed.ts';
import { readOfficial } from '../../profile.ts';

const statuses = participantStatuses.map((value) => ({ value, label: participantStatusLabel(value) }));
const trajectories = trajectoryTypes.map((value) => ({ value, label: trajectoryTypeLabel(value) }));

/** The fields of that form, by name. */
export const pathwayFields: readonly MergeField[] = [
  { name: 'status', label: 'Statuut in het officiële dossier', options: statuses },
  { name: 'trajectoryType', label: 'Soort traject', options: trajectories },
  { name: 'obligedSince', label: 'Verplicht sinds' },
  { name: 'temporaryProtectionUkraine', label: 'Tijdelijk beschermd (Oekraïne)' },
  { name: 'contractReference', label: 'Referentie van het contract' },
];

/** Reads the form of the official record. */
export function readPathway(typed: Typed): Omit<Asked<'pathways', 'save'>, 'participantId'> {
  return {
    ...readOfficial(typed),
    contractReference: typed.contractReference ?? '',
    revision: Number(typed.revision),
  };
}

/** The stored record as the texts of that form. */
export function writePathway(pathway: PersonPage['pathway']): Typed {
  return {
    status: pathway.status,
    trajectoryType: pathway.trajectoryType,
    temporaryProtectionUkraine: pathway.temporaryProtectionUkraine ? 'on' : '',
    obligedSince: pathway.obligedSince ?? '',
    contractReference: pathway.contractReference ?? '',
  };
}
