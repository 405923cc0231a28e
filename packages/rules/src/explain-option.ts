import { type Explanation, explain, type Ground } from './explanation.ts';
import { type OptionDossier, type OptionStatus, optionStatus } from './option.ts';
import { fieldsOf } from './read-input.ts';

const errors: Record<NonNullable<OptionStatus['error']>, Ground> = {
  NO_CONTRACT_IN_PRE_TRAJECTORY: { because: 'Een voortraject heeft geen contract.', rules: ['TG-06'] },
  OPT_OUT_NOT_POSSIBLE: {
    because: 'Bij een verplicht traject kan de inburgeraar niet afzien.',
    rules: ['TG-01', 'OPT-03'],
  },
};

/** What the choice for the pathway means for the integration certificate, and why. */
export function explainOption(dossier: OptionDossier): Explanation<OptionStatus> {
  const status = optionStatus(dossier);
  return explain(status, sentenceOf(status), groundsOf(status, fieldsOf(dossier)));
}

function sentenceOf({ pntRequiredForCertificate, certificateBlocked, error }: OptionStatus): string {
  if (error) return 'Dit kan niet.';
  if (!pntRequiredForCertificate) return 'Het participatietraject is niet nodig voor het inburgeringsattest.';
  if (certificateBlocked) return 'Eerst moet het participatietraject af zijn. Dan pas kan het inburgeringsattest.';
  return 'Het participatietraject staat het inburgeringsattest niet meer in de weg.';
}

function groundsOf(status: OptionStatus, facts: Record<string, unknown>): Ground[] {
  if (status.error) return [errors[status.error]];
  if (facts.obligation === 'NOT_APPLICABLE' || facts.trajectoryType === 'PRE_TRAJECTORY')
    return [errors.NO_CONTRACT_IN_PRE_TRAJECTORY];
  if (!status.pntRequiredForCertificate)
    return [{ because: 'Het participatietraject staat niet in het contract.', rules: ['OPT-01'] }];
  const required: Ground =
    facts.obligation === 'MANDATORY'
      ? { because: 'Het participatietraject is verplicht.', rules: ['TG-01', 'OPT-02'] }
      : { because: 'Het participatietraject staat in het contract.', rules: ['OPT-02'] };
  const optedOut: Ground = { because: 'De inburgeraar ziet af van het participatietraject.', rules: ['OPT-03'] };
  const amend: Ground = { because: 'Pas het contract aan om het inburgeringsattest nog te halen.', rules: ['OPT-04'] };
  return [required, ...(facts.optedOut === true ? [optedOut] : []), ...(status.task ? [amend] : [])];
}
