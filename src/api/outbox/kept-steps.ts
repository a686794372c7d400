/** The steps of whoever holds a job, or is asked to take one: they may be written without network (T24). */
export const jobSteps = [
  'ticket.accept-job',
  'ticket.contact',
  'ticket.set-out',
  'ticket.arrive',
  'ticket.no-access',
  'ticket.diagnose',
  'ticket.quote',
  'ticket.pause',
  'ticket.resume',
  'ticket.reserve-parts',
  'ticket.use-parts',
  'ticket.note-progress',
  'ticket.complete',
  'ticket.cannot-serve',
  'ticket.sign-off',
] as const;

/** An emergency plan and its checklist, ticked off by whoever is there (T20). */
export const planSteps = ['ticket.start-plan', 'ticket.do-plan-step'] as const;

/** What residents say about their own ticket (T15, T17, T18, T21). */
export const residentSteps = [
  'ticket.accept-quote',
  'ticket.refuse-quote',
  'ticket.confirm-result',
  'ticket.object-result',
  'ticket.urge',
  'ticket.add-facts',
] as const;

/**
 * Every step that may be written without network (T24). Handing a job to somebody else, giving it back, cancelling and the
 * all-clear are not among them: others act on the answer at that very moment.
 */
export const keptSteps = [...jobSteps, ...planSteps, ...residentSteps] as const;

export type KeptStep = (typeof keptSteps)[number];
export type ResidentStep = (typeof residentSteps)[number];

/** Whether an operation may be written without network. */
export const isKeptStep = (op: string): op is KeptStep => keptSteps.some((step) => step === op);

/** Whether it is one of the residents' own. */
export const isResidentStep = (op: string): op is ResidentStep => residentSteps.some((step) => step === op);
