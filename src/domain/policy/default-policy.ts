import type { OpenSpan } from './calendar';
import type { CommunityPolicy } from './community-policy';

const HOUR = 60;
const DAY = 24 * HOUR;
const office: OpenSpan[] = [{ from: '08:00', to: '18:00' }];

/** The service standard's numbers (T7–T22, V1–V4, C2–C10, N6); a community overrides what it likes. */
export const defaultPolicy: CommunityPolicy = {
  version: 1,
  clocks: {
    emergency: {
      respondMinutes: 2 * HOUR,
      resolveMinutes: DAY,
      calendar: 'always',
      respondCalendar: 'always',
    },
    normal: { respondMinutes: DAY, resolveMinutes: 3 * DAY, calendar: 'always', respondCalendar: 'always' },
    renovation: {
      respondMinutes: 2 * DAY,
      resolveMinutes: 7 * DAY,
      calendar: 'always',
      respondCalendar: 'always',
    },
    inquiry: { respondMinutes: 15, resolveMinutes: DAY, calendar: 'always', respondCalendar: 'office' },
  },
  officeHours: {
    week: [[], office, office, office, office, office, []],
    makeUpDay: office,
    followPublicHolidays: true,
    extraHolidays: [],
    extraWorkdays: [],
  },
  quietHours: { from: '22:00', to: '08:00' },
  warnShare: 0.75,
  escalation: {
    emergency: [
      { role: 'assignee', afterMinutes: 0 },
      { role: 'supervisor', afterMinutes: 10 },
      { role: 'manager', afterMinutes: 30 },
      { role: 'vendor', afterMinutes: HOUR },
    ],
    ticket: [
      { role: 'assignee', afterMinutes: 0 },
      { role: 'supervisor', afterMinutes: HOUR },
      { role: 'manager', afterMinutes: 4 * HOUR },
      { role: 'vendor', afterMinutes: 8 * HOUR },
    ],
    complaint: [
      { role: 'assignee', afterMinutes: 0 },
      { role: 'supervisor', afterMinutes: HOUR },
      { role: 'manager', afterMinutes: 4 * HOUR },
      { role: 'executive', afterMinutes: 8 * HOUR },
    ],
  },
  dispatch: { mode: 'suggest', acceptMinutes: 30, grabMinutes: 15 },
  contactMinutes: 30,
  progressReminderMinutes: HOUR,
  planStartMinutes: 10,
  onSiteRadiusMetres: 200,
  minBeforePhotos: 3,
  minConcealedPhotos: 1,
  minAfterPhotos: 1,
  noAccess: { contactTries: 2, waitMinutes: 15, maxVisits: 2 },
  cancelUntil: 'work-started',
  urgeEveryMinutes: 2 * HOUR,
  urgeMax: 5,
  quoteValidDays: 7,
  autoAcceptDays: 3,
  reinspectHours: 48,
  repeatDays: 30,
  surveyAsking: { from: '09:00', to: '20:30', delayMinutes: 30 },
  surveyDays: 7,
  surveyReminderDays: 2,
  surveyEditHours: 24,
  recoveryScore: 2,
  normalVisitDays: 3,
  majorVisitDays: [7, 30],
  visits: { tries: 3, gapMinutes: 4 * HOUR, recoveryMinutes: DAY },
  vendorClocks: {
    emergency: { acceptMinutes: 15, arriveMinutes: HOUR, calendar: 'always' },
    normal: { acceptMinutes: 2 * HOUR, arriveMinutes: DAY, calendar: 'always' },
    renovation: { acceptMinutes: 8 * HOUR, arriveMinutes: 2 * DAY, calendar: 'always' },
    inquiry: { acceptMinutes: 2 * HOUR, arriveMinutes: DAY, calendar: 'always' },
  },
  complaint: {
    calendar: 'always',
    acknowledgeMinutes: HOUR,
    judgeMinutes: 4 * HOUR,
    gradeMinutes: 4 * HOUR,
    factsMinutes: DAY,
    planMinutes: DAY,
    approveMinutes: 8 * HOUR,
    answerDays: 3,
    reviewMinutes: DAY,
    decideMinutes: DAY,
    levels: {
      '1': { goal: 'resolved', minutes: DAY, owner: 'agent' },
      '2': { goal: 'resolved', minutes: 2 * DAY, owner: 'manager' },
      '3': { goal: 'planned', minutes: 3 * DAY, owner: 'executive' },
    },
    visitDays: 3,
    suggestionAnswerDays: 7,
    passOnDays: 3,
    causeDays: 7,
    reopenDays: 7,
  },
};
