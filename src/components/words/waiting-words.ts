import type { PauseReason } from '@/domain/policy/service-clock';

const REASONS: Record<PauseReason, string> = {
  parts: '等待配件到货',
  resident: '等待与您约定的时间',
  quote: '等待您答复报价',
};

const isReason = (reason: string): reason is PauseReason => reason in REASONS;

/** Why the work stands still, in the resident's words (T8). */
export const waitingReason = (reason: string): string => (isReason(reason) ? REASONS[reason] : '暂时等待');
