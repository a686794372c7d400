import type { FaultCode, PlanCode, UrgencyCode } from '../../src/domain/classification/taxonomy';

/** When a story begins, looking back from the day the demonstration is made. */
export type Beginning =
  /** a time of day some days ago */
  | { days: number; at: string }
  /** minutes of daytime ago: what is going on today, or was going on this evening when it is night */
  | { minutes: number }
  /** minutes ago by the clock, day or night */
  | { urgentMinutes: number };

/** How long after the step before: minutes (of daytime, unless the story is an emergency), `16:30` or `+2 09:30`. */
export type Gap = number | string;

/** A line of a quote: labour or part, name, how many, unit, integer cents each. */
export type QuotedLine = ['labour' | 'part', string, number, string, number];

/** Steps off the usual way: prices, waiting, plans, contractors, dates, and reports of the same fault. */
export type SpecialStep =
  | { do: 'quote'; gap: Gap; lines: QuotedLine[]; note?: string }
  | { do: 'accept-quote'; gap: Gap }
  | { do: 'refuse-quote'; gap: Gap; reason: string }
  | { do: 'pause'; gap: Gap; reason: 'parts' | 'resident'; days: number; note: string }
  | { do: 'start-plan'; gap: Gap }
  | { do: 'plan-step'; gap: Gap; step: string; note?: string }
  | { do: 'vendor'; gap: Gap; name: string; phone: string; note: string }
  | { do: 'agree-date'; gap: Gap; days: number; note: string }
  /** into the story with this key */
  | { do: 'merge'; gap: Gap; into: string };

/** One step of a story: what, when, and its words. The director knows who. */
export type Step =
  | SpecialStep
  | { do: 'review'; gap: Gap; reason?: string }
  | { do: 'answer'; gap: Gap; text: string }
  | { do: 'assign'; gap: Gap; to: string; note?: string }
  | { do: 'offer'; gap: Gap; note?: string }
  | { do: 'accept'; gap: Gap; by?: string }
  | { do: 'decline'; gap: Gap; reason: string }
  | { do: 'contact'; gap: Gap; note: string; comesIn?: number }
  | { do: 'set-out'; gap: Gap; comesIn?: number }
  | { do: 'arrive'; gap: Gap }
  | {
      do: 'diagnose';
      gap: Gap;
      text: string;
      parts?: string;
      pays?: 'owner' | 'developer' | 'undecided';
      /** the owner is asked for money: a quote follows */
      charge?: boolean;
    }
  | { do: 'no-access'; gap: Gap; note: string }
  | { do: 'progress'; gap: Gap; note: string }
  | {
      do: 'complete';
      gap: Gap;
      text: string;
      outcome?: 'not-served' | 'not-ours';
      outsidePhone?: string;
    }
  | { do: 'confirm'; gap: Gap }
  | { do: 'object'; gap: Gap; reason: string }
  | { do: 'cancel'; gap: Gap; reason: string }
  | { do: 'urge'; gap: Gap; words?: string }
  | { do: 'add-facts'; gap: Gap; text: string }
  | { do: 'rate'; gap: Gap; scores: [number, number, number, number]; words?: string; fixed?: boolean };

/** One ticket's life. */
export interface Story {
  /** how another story names it */
  key?: string;
  /** key of the resident */
  who: string;
  begins: Beginning;
  /** key of the spot whose code was scanned; the resident's home when absent */
  spot?: string;
  text: string;
  /** which pictures go with it; the report shows the first `shots` of them */
  scene?: string;
  shots?: number;
  /** what it really is: the desk corrects a suggestion that is wrong */
  fault: FaultCode;
  urgency?: UrgencyCode;
  plan?: PlanCode;
  /** the resident would like a visit: so many days later, from and to hour */
  slot?: { days: number; from: number; to: number };
  desk?: string;
  steps: Step[];
}
