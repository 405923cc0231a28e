import { describe, expect, it } from 'vitest';
import * as rules from './index.ts';

const labelled: [name: string, values: readonly string[], label: (value: never) => string][] = [
  ['offerTypeLabel', rules.offerTypes, rules.offerTypeLabel],
  ['offerSettingLabel', rules.offerSettings, rules.offerSettingLabel],
  ['offerStateLabel', rules.offerStates, rules.offerStateLabel],
  ['offerSourceLabel', rules.offerSources, rules.offerSourceLabel],
  ['offerLanguageLabel', rules.offerLanguages, rules.offerLanguageLabel],
  ['dutchLevelLabel', rules.dutchLevels, rules.dutchLevelLabel],
  ['dayPartLabel', rules.dayParts, rules.dayPartLabel],
  ['freshnessLabel', rules.freshnesses, rules.freshnessLabel],
  ['proofStateLabel', rules.proofStates, rules.proofStateLabel],
  ['participantStatusLabel', rules.participantStatuses, rules.participantStatusLabel],
  ['trajectoryTypeLabel', rules.trajectoryTypes, rules.trajectoryTypeLabel],
  ['obligationLabel', rules.obligations, rules.obligationLabel],
  ['workExemptionLabel', rules.workExemptionResults, rules.workExemptionLabel],
  ['studyStatusLabel', rules.studyStatuses, rules.studyStatusLabel],
  ['workCapacityLabel', rules.workCapacities, rules.workCapacityLabel],
  ['effortLabel', rules.efforts, rules.effortLabel],
  ['companionKindLabel', rules.companionKinds, rules.companionKindLabel],
  ['warmHandoverLabel', rules.warmHandovers, rules.warmHandoverLabel],
  ['milestoneLabel', rules.milestones, rules.milestoneLabel],
  ['channelLabel', rules.channels, rules.channelLabel],
  ['roleLabel', rules.roles, rules.roleLabel],
];

describe('namen op het scherm', () => {
  it.each(labelled)('%s heeft voor elke waarde een eigen Nederlandse naam', (_name, values, label) => {
    const names = values.map((value) => label(value as never));
    expect(new Set(names).size).toBe(values.length);
    for (const name of names) expect(name).toMatch(/^[A-Z(]/);
  });

  it('CR-20, CR-21 en CR-22: de lijst van aanbod is open', () => {
    expect(rules.offerTypes).toContain('OTHER');
    expect(rules.offerTypes).toContain('INFORMAL');
    expect(rules.offerTypeLabel('INTERNSHIP')).toBe('(Kennismakings)stage');
  });

  it('RC-05, RC-06: de trajectbegeleider is nooit de begeleider ter plaatse', () => {
    expect(rules.companionKinds).toEqual(['GUIDE', 'BRIDGE_FIGURE', 'VOLUNTEER']);
  });

  it('RC-07, RC-08, RC-09 en RC-10: de gesprekken onderweg', () => {
    expect(rules.milestones).toEqual(['REGISTRATION_INTERVIEW', 'INTAKE', 'FOLLOW_UP']);
    expect(rules.RULESET.followUpDays).toBe(60);
  });

  it('RC-11: een warme overdracht is nooit verplicht', () => {
    expect(rules.warmHandovers).toContain('NOT_NEEDED');
  });
});

describe('de instellingen', () => {
  it('HR-01, GEN-02: 40 uren, sinds 2023', () => {
    expect(rules.REQUIRED_MINUTES).toBe(40 * 60);
    expect(rules.RULESET.id).toBe('pnt-2023-01-01');
    expect(rules.isDay(rules.RULESET.effectiveFrom)).toBe(true);
  });

  it('D-20: de link leeft langer dan de laatste herinnering', () => {
    expect(Math.max(...rules.RULESET.reminderDays)).toBeLessThan(rules.RULESET.linkLifetimeDays);
    expect(rules.RULESET.reminderHours.from).toBeLessThan(rules.RULESET.reminderHours.to);
  });
});
