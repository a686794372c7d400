import type { Responsibility } from '@/domain/ticket/facts';

/** Whether the resident pays; while nobody has decided who is responsible, nothing is promised (T14). */
export const costWords = (facts: { chargeable: boolean; responsibility: Responsibility }): string =>
  facts.chargeable ? '需收费' : facts.responsibility === 'undecided' ? '是否收费待定' : '不收费';
