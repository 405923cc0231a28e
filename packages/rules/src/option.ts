import type { Obligation, TrajectoryType } from './participant-facts.ts';
import { fieldsOf } from './read-input.ts';

export type OptionDossier = {
  obligation: Obligation;
  trajectoryType?: TrajectoryType | null | undefined;
  contractIncludesPnt?: boolean | null | undefined;
  goalReached?: boolean | null | undefined;
  optedIn?: boolean | null | undefined;
  optedOut?: boolean | null | undefined;
  wantsCertificate?: boolean | null | undefined;
};

/** What the choice for or against the pathway means for the integration certificate. */
export type OptionStatus = {
  pntRequiredForCertificate: boolean;
  certificateBlocked?: boolean;
  task?: 'AMEND_CONTRACT';
  error?: 'NO_CONTRACT_IN_PRE_TRAJECTORY' | 'OPT_OUT_NOT_POSSIBLE';
};

/** Opting in and out: what the integration contract holds, the certificate asks (TG-06, OPT-01 to OPT-05). */
export function optionStatus(dossier: OptionDossier): OptionStatus {
  const facts = fieldsOf(dossier);
  const inContract = facts.contractIncludesPnt === true;
  const optedOut = facts.optedOut === true;
  if (facts.trajectoryType === 'PRE_TRAJECTORY' || facts.obligation === 'NOT_APPLICABLE') {
    const optedIn = facts.optedIn === true || inContract;
    return { pntRequiredForCertificate: false, ...(optedIn ? { error: 'NO_CONTRACT_IN_PRE_TRAJECTORY' } : {}) };
  }
  const mandatory = facts.obligation === 'MANDATORY';
  if (mandatory && optedOut) return { pntRequiredForCertificate: true, error: 'OPT_OUT_NOT_POSSIBLE' };
  if (!mandatory && !inContract) return { pntRequiredForCertificate: false, certificateBlocked: false };
  const task = optedOut && facts.wantsCertificate === true ? ({ task: 'AMEND_CONTRACT' } as const) : {};
  return { pntRequiredForCertificate: true, certificateBlocked: optedOut || facts.goalReached !== true, ...task };
}
