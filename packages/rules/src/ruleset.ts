/** The rules as they stand, by the day they came into force (GEN-02). A change of law is a new set, never an edit. */
export const RULESET = {
  id: 'pnt-2023-01-01',
  effectiveFrom: '2023-01-01',
  /** 40 hours for everybody (HR-01, TG-09), in clock minutes without rounding (D-01). */
  requiredMinutes: 2400,
  /** An employee works long enough after this many contiguous calendar months (EX-02). */
  contiguousMonths: 3,
  /** One line of hours on one day holds at most this much: a session over midnight is two lines. */
  maximumMinutesPerDay: 24 * 60,
  /** More than this on one day counts, but asks for a look (HR-05). */
  plausibleMinutesPerDay: 16 * 60,
  /** Lines on one proof. */
  maximumLines: 60,
  /** Days a link works after the last mail (D-20). */
  linkLifetimeDays: 60,
  /** Days after the mail on which a reminder goes out (D-20). */
  reminderDays: [7, 14],
  /** Hours of the day between which a reminder may go out, on working days (D-20). */
  reminderHours: { from: 9, to: 17 },
  /** Days at least between two reminders, also when the first one went out late. */
  reminderGapDays: 3,
  /** Whether 11 July, the Flemish community day, is a day off (D-20). */
  holidays: { communityDay: true },
  /** How often a request may be handed over to a colleague. */
  maximumHandOvers: 3,
  /** Days without a talk before the counselor is reminded of the follow-up (RC-10, D-25). */
  followUpDays: 60,
  /** A term that ends within this many days comes first in the day's work. */
  termEndsSoonDays: 30,
  /** From where a signed proof asks for a look (CK-01): never a reason to refuse it by itself. */
  signals: {
    /** People whose hours one address confirms, and organizations one address belongs to. */
    peopleWithOneAddress: 5,
    organizationsWithOneAddress: 2,
    /** Faster than this after the mail nobody has read the hours. */
    quickSeconds: 45,
    /** A contact person replaced this many days before the end of the term, or later. */
    lateReplacementDays: 14,
  },
  /** Seconds in which hours that were accepted can go back to waiting, as if nobody pressed the button. */
  undoAcceptSeconds: 600,
  /** Days with at least this many behind them give a forecast. */
  forecastMinimumDays: 14,
} as const;

/** Minutes a participant performs at least to reach the goal: 40 hours (HR-01). */
export const REQUIRED_MINUTES: number = RULESET.requiredMinutes;
