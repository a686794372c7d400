import type { WaitingStep } from '@/api/outbox/waiting';

const FIELDS = ['note', 'diagnosis', 'summary', 'text', 'reason'] as const;

/** The free words of a waiting step, to be read again; empty when it has none. */
export function writtenWords({ input }: WaitingStep): string {
  const fields = input as Partial<Record<(typeof FIELDS)[number], unknown>>;
  const words = FIELDS.map((name) => fields[name]).find((value) => typeof value === 'string');
  return typeof words === 'string' ? words : '';
}

/** How many photos go with it, in whichever lists of the input they are. */
export function photoCountOf({ input }: WaitingStep): number {
  const photos = 'photos' in input ? input.photos : [];
  if (!photos) return 0;
  return Array.isArray(photos)
    ? photos.length
    : photos.before.length + photos.during.length + photos.after.length;
}
