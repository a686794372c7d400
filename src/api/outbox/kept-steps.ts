/**
 * The steps of whoever holds the job: they may be written without network (T24). Taking a job, quotes and signatures are not
 * among them, because others wait for the answer at that moment.
 */
export const keptSteps = [
  'ticket.contact',
  'ticket.set-out',
  'ticket.arrive',
  'ticket.no-access',
  'ticket.diagnose',
  'ticket.pause',
  'ticket.resume',
  'ticket.reserve-parts',
  'ticket.use-parts',
  'ticket.note-progress',
  'ticket.complete',
  'ticket.cannot-serve',
] as const;

export type KeptStep = (typeof keptSteps)[number];

/** Whether an operation may be written without network. */
export const isKeptStep = (op: string): op is KeptStep => keptSteps.some((step) => step === op);
