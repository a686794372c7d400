import type { JobPhotos } from '@/domain/ticket/facts';

/** The phases of a job that photos belong to (T13), in their order. */
export const phases = ['before', 'during', 'after'] as const satisfies readonly (keyof JobPhotos)[];

/** The names of the phases. */
export const phaseNames: Record<keyof JobPhotos, string> = {
  before: '维修前',
  during: '维修中',
  after: '维修后',
};
