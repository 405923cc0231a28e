import { describe, expect, it } from 'vitest';
import { type OptionDossier, type OptionStatus, optionStatus } from './option.ts';

describe('optionStatus', () => {
  it.each<[string, OptionDossier, OptionStatus]>([
    ['TG-06: niet van toepassing, zonder meer', { obligation: 'NOT_APPLICABLE' }, { pntRequiredForCertificate: false }],
    [
      'TG-06: een voortraject',
      { obligation: 'NOT_APPLICABLE', trajectoryType: 'PRE_TRAJECTORY' },
      { pntRequiredForCertificate: false },
    ],
    [
      'TG-06: een voortraject met een keuze voor het participatietraject',
      { obligation: 'NOT_APPLICABLE', trajectoryType: 'PRE_TRAJECTORY', optedIn: true },
      { pntRequiredForCertificate: false, error: 'NO_CONTRACT_IN_PRE_TRAJECTORY' },
    ],
    [
      'TG-06: een voortraject met een contract',
      { obligation: 'OPTIONAL', trajectoryType: 'PRE_TRAJECTORY', contractIncludesPnt: true },
      { pntRequiredForCertificate: false, error: 'NO_CONTRACT_IN_PRE_TRAJECTORY' },
    ],
    [
      'TG-06: een voortraject gaat voor op afzien',
      { obligation: 'MANDATORY', trajectoryType: 'PRE_TRAJECTORY', optedOut: true },
      { pntRequiredForCertificate: false },
    ],
    [
      'TG-01: verplicht, nog bezig',
      { obligation: 'MANDATORY', goalReached: false },
      { pntRequiredForCertificate: true, certificateBlocked: true },
    ],
    [
      'TG-01: verplicht, doel bereikt',
      { obligation: 'MANDATORY', goalReached: true },
      { pntRequiredForCertificate: true, certificateBlocked: false },
    ],
    [
      'TG-01: verplicht, niet in het contract',
      { obligation: 'MANDATORY', contractIncludesPnt: false, goalReached: false },
      { pntRequiredForCertificate: true, certificateBlocked: true },
    ],
    [
      'OPT-03: verplicht kan niet afzien, ook niet met 40 uren',
      { obligation: 'MANDATORY', contractIncludesPnt: true, goalReached: true, optedOut: true },
      { pntRequiredForCertificate: true, error: 'OPT_OUT_NOT_POSSIBLE' },
    ],
    [
      'OPT-01: niet in het contract',
      { obligation: 'OPTIONAL', contractIncludesPnt: false },
      { pntRequiredForCertificate: false, certificateBlocked: false },
    ],
    [
      'OPT-02: in het contract, nog bezig',
      { obligation: 'OPTIONAL', contractIncludesPnt: true, goalReached: false },
      { pntRequiredForCertificate: true, certificateBlocked: true },
    ],
    [
      'OPT-04: afgezien en het inburgeringsattest toch gewenst',
      { obligation: 'OPTIONAL', contractIncludesPnt: true, goalReached: false, optedOut: true, wantsCertificate: true },
      { pntRequiredForCertificate: true, certificateBlocked: true, task: 'AMEND_CONTRACT' },
    ],
    [
      'OPT-04: afgezien, niet bekend of het inburgeringsattest gewenst is',
      { obligation: 'OPTIONAL', contractIncludesPnt: true, goalReached: false, optedOut: true },
      { pntRequiredForCertificate: true, certificateBlocked: true },
    ],
    [
      'OPT-04: het inburgeringsattest gewenst zonder af te zien geeft geen taak',
      { obligation: 'OPTIONAL', contractIncludesPnt: true, goalReached: false, wantsCertificate: true },
      { pntRequiredForCertificate: true, certificateBlocked: true },
    ],
    [
      'OPT-04: afgezien met 40 uren: het contract gaat voor',
      { obligation: 'OPTIONAL', contractIncludesPnt: true, goalReached: true, optedOut: true, wantsCertificate: true },
      { pntRequiredForCertificate: true, certificateBlocked: true, task: 'AMEND_CONTRACT' },
    ],
    [
      'OPT-02: onduidelijke verplichting, in het contract',
      { obligation: 'NEEDS_REVIEW', contractIncludesPnt: true, goalReached: false },
      { pntRequiredForCertificate: true, certificateBlocked: true },
    ],
  ])('%s', (_title, dossier, expected) => {
    expect(optionStatus(dossier)).toStrictEqual(expected);
  });

  it.each([null, undefined, {}, 4])('%j vraagt niets en houdt niets tegen', (dossier) => {
    expect(optionStatus(dossier as never)).toStrictEqual({
      pntRequiredForCertificate: false,
      certificateBlocked: false,
    });
  });
});
