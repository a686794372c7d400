import type { CommunityPolicy } from './community-policy';
import { choice, flag, share, timeOfDay, whole } from './policy-checks';
import type { Check } from './policy-fault';
import { dates, daySpans, ladderRungs, visitDays, week } from './policy-lists';

/** A check for every field: the compiler refuses a policy field without one. */
export type Rules<T> = {
  [K in keyof T]: T[K] extends readonly unknown[] ? Check : T[K] extends object ? Rules<T[K]> : Check;
};

const YEAR_MINUTES = 365 * 24 * 60;
const minutes = whole(1, YEAR_MINUTES);
const days = whole(1, 365);
const photos = whole(0, 9); // a report and a job hold nine photos at most (T2)
const calendar = choice(['always', 'office']);

const promise = { respondMinutes: minutes, resolveMinutes: minutes, calendar, respondCalendar: calendar };
const vendor = { acceptMinutes: minutes, arriveMinutes: minutes, calendar };
const level = {
  goal: choice(['resolved', 'planned']),
  minutes,
  owner: choice(['agent', 'manager', 'executive']),
};
// Nobody is on the way to a burst pipe on office hours only: an emergency's clocks run round the clock (T7).
const always = choice(['always']);

/** What makes sense in each field of a community's policy. */
export const policyRules: Rules<CommunityPolicy> = {
  version: whole(1, Number.MAX_SAFE_INTEGER),
  clocks: {
    emergency: { ...promise, calendar: always, respondCalendar: always },
    normal: promise,
    renovation: promise,
    inquiry: promise,
  },
  officeHours: {
    week,
    makeUpDay: daySpans,
    followPublicHolidays: flag,
    extraHolidays: dates,
    extraWorkdays: dates,
  },
  quietHours: { from: timeOfDay, to: timeOfDay },
  warnShare: share,
  escalation: { emergency: ladderRungs, ticket: ladderRungs, complaint: ladderRungs },
  dispatch: { mode: choice(['auto', 'suggest', 'grab']), acceptMinutes: minutes, grabMinutes: minutes },
  contactMinutes: minutes,
  progressReminderMinutes: minutes,
  planStartMinutes: minutes,
  onSiteRadiusMetres: whole(20, 20_000),
  minBeforePhotos: photos,
  minConcealedPhotos: photos,
  minAfterPhotos: photos,
  noAccess: { contactTries: whole(1, 10), waitMinutes: whole(0, 240), maxVisits: whole(1, 10) },
  waiting: { partsDays: days, residentDays: days },
  stalledHours: whole(1, 30 * 24),
  cancelUntil: choice(['assigned', 'work-started']),
  urgeEveryMinutes: minutes,
  urgeMax: whole(0, 100),
  quoteValidDays: days,
  autoAcceptDays: days,
  reinspectHours: whole(1, 30 * 24),
  repeatDays: days,
  surveyAsking: { from: timeOfDay, to: timeOfDay, delayMinutes: whole(0, 12 * 60) },
  surveyDays: days,
  surveyReminderDays: days,
  surveyEditHours: whole(0, 30 * 24),
  recoveryScore: whole(1, 5),
  normalVisitDays: days,
  majorVisitDays: visitDays,
  visits: { tries: whole(1, 10), gapMinutes: whole(0, 7 * 24 * 60), recoveryMinutes: minutes },
  vendorClocks: {
    emergency: { ...vendor, calendar: always },
    normal: vendor,
    renovation: vendor,
    inquiry: vendor,
  },
  complaint: {
    calendar,
    acknowledgeMinutes: minutes,
    judgeMinutes: minutes,
    gradeMinutes: minutes,
    factsMinutes: minutes,
    planMinutes: minutes,
    approveMinutes: minutes,
    answerDays: days,
    reviewMinutes: minutes,
    decideMinutes: minutes,
    levels: { '1': level, '2': level, '3': level },
    visitDays: days,
    suggestionAnswerDays: days,
    passOnDays: days,
    causeDays: days,
    reopenDays: days,
  },
};
