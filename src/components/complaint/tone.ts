import type { ComplaintStage } from '@/domain/complaint/stage';

const TONES: Record<ComplaintStage, string> = {
  desk: 'var(--primary)',
  handling: 'var(--primary)',
  approval: 'var(--primary)',
  complainant: 'var(--yellow)',
  visit: 'var(--yellow)',
  decision: 'var(--yellow)',
  ended: 'var(--ink-3)',
};

/** The colour of a status word: primary while the house works, yellow when somebody's word is awaited, grey when over. */
export const complaintTone = (stage: ComplaintStage): string => TONES[stage];
