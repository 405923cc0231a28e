import type { Asked, PersonPage } from '#lib/api/client.ts';
import type { Typed } from '#lib/form/typed.ts';
import { readOfficial } from '../../profile.ts';

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
