import type { ParticipantStatus, StudyStatus, TrajectoryType, WorkExemptionResult } from '@veertig/rules';
import { chosen, isOn, type Typed } from '#lib/form/typed.ts';

/** Reads what the official record says; `prefix` stands before each name. */
export function readOfficial(typed: Typed, prefix = '') {
  return {
    status: chosen<ParticipantStatus>(typed, `${prefix}status`),
    trajectoryType: chosen<TrajectoryType>(typed, `${prefix}trajectoryType`),
    temporaryProtectionUkraine: isOn(typed, `${prefix}temporaryProtectionUkraine`),
    obligedSince: typed[`${prefix}obligedSince`] ?? '',
  };
}

/** The same with work and study, as a dossier begins. */
export function readProfile(typed: Typed, prefix = '') {
  return {
    ...readOfficial(typed, prefix),
    workExemption: chosen<WorkExemptionResult>(typed, `${prefix}workExemption`),
    studyStatus: chosen<StudyStatus>(typed, `${prefix}studyStatus`),
  };
}

/** Reads who it is and how to reach them. */
export function readParticipant(typed: Typed) {
  const text = (name: string) => typed[name] ?? '';
  return {
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    language: chosen<'nl'>(typed, 'language'),
    municipality: text('municipality'),
    kbiReference: text('kbiReference'),
  };
}
