import type { Asked, PersonPage } from '#lib/api/client.ts';
import { isOn, type Typed } from '#lib/form/typed.ts';
import { readProfile } from '../../profile.ts';

/** Reads the form of the official record and what was decided about the contract. */
export function readPathway(typed: Typed): Omit<Asked<'pathways', 'save'>, 'participantId'> {
  return {
    ...readProfile(typed),
    contractReference: typed.contractReference ?? '',
    contractIncludesPnt: isOn(typed, 'contractIncludesPnt'),
    optedOut: isOn(typed, 'optedOut'),
    wantsCertificate: isOn(typed, 'wantsCertificate'),
    revision: Number(typed.revision),
  };
}

/** The stored record as the texts of that form. */
export function writePathway(pathway: PersonPage['pathway']): Typed {
  const on = (yes: boolean) => (yes ? 'on' : '');
  return {
    status: pathway.status,
    trajectoryType: pathway.trajectoryType,
    temporaryProtectionUkraine: on(pathway.temporaryProtectionUkraine),
    obligedSince: pathway.obligedSince ?? '',
    workExemption: pathway.workExemption,
    studyStatus: pathway.studyStatus,
    contractReference: pathway.contractReference ?? '',
    contractIncludesPnt: on(pathway.contractIncludesPnt),
    optedOut: on(pathway.optedOut),
    wantsCertificate: on(pathway.wantsCertificate),
  };
}
