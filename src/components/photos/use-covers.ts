import type { TicketCard } from '@/contract/views';
import { useAskedUrls } from './use-file-urls';

/** Asks for the pictures of a whole list in one call (50 of them); each row finds its own when it is drawn. */
export function useCovers(cards: readonly Pick<TicketCard, 'cover'>[]): void {
  useAskedUrls(cards.flatMap(({ cover }) => cover ?? []));
}
