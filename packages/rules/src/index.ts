export * from './activity-criteria.ts';
export { addDays, addMonths, type Day, daysBetween, isDay, weekday } from './calendar.ts';
export * from './case-entry.ts';
export * from './channel.ts';
export { checkSessions, type SessionFrame, type SessionProblem } from './check-sessions.ts';
export * from './choice.ts';
export * from './contact-person.ts';
export type { EmploymentContract, WorkReason } from './employment.ts';
export * from './end-of-term.ts';
export { type ExclusionReason, exclusionReasons } from './exclusion.ts';
export * from './exemption-evidence.ts';
export { explainActivity } from './explain-activity.ts';
export { explainContactPerson } from './explain-contact-person.ts';
export { explainEndOfTerm } from './explain-end-of-term.ts';
export { type ExplainedActivity, explainGrouping, type Grouping } from './explain-grouping.ts';
export { explainObligation } from './explain-obligation.ts';
export { explainOption } from './explain-option.ts';
export { explainProgress } from './explain-progress.ts';
export { explainSignals, type Signal } from './explain-signals.ts';
export { explainTransition, proofTaskSentence } from './explain-transition.ts';
export { explainWorkExemption } from './explain-work-exemption.ts';
export type { Explanation } from './explanation.ts';
export * from './first-time.ts';
export * from './follow-up.ts';
export { type Forecast, forecast } from './forecast.ts';
export { type Block, fortyBlocks, fortyWords } from './forty.ts';
export * from './next-steps.ts';
export * from './obligation.ts';
export * from './offer-facts.ts';
export * from './offer-life.ts';
export * from './offer-type.ts';
export * from './option.ts';
export * from './participant-facts.ts';
export * from './progress.ts';
export * from './proof-grouping.ts';
export * from './proof-life.ts';
export { type ProofState, proofStateLabel, proofStates } from './proof-state.ts';
export * from './read-session.ts';
export * from './refusal.ts';
export {
  type RegisteredRule,
  type RuleReference,
  registeredRules,
  ruleById,
  ruleIds,
  type SourceId,
  sourceLabel,
  sources,
} from './register.ts';
export {
  type HolidayCalendar,
  isHoliday,
  isWorkingDay,
  nextReminder,
  type RemindedOn,
  type ReminderMoment,
  reminderAt,
} from './reminder.ts';
export * from './role.ts';
export { REQUIRED_MINUTES, RULESET } from './ruleset.ts';
export { type Session, sessionMinutes, type Term, totalMinutes } from './session.ts';
export { type SessionProblemCode, sessionProblemCodes, sessionProblemSentence } from './session-problem.ts';
export * from './signals.ts';
export type { NextStep, StepKind } from './step.ts';
export * from './term-decision.ts';
export { type UndoFacts, type UndoResult, undoStep } from './undo.ts';
export * from './work-exemption.ts';
export { formatDay, formatDayNumeric, formatDayShort, formatMinutes, formatSession } from './written-time.ts';
