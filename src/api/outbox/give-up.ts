import { forgetFile } from '../../platform/keep-file';
import { sendNow } from './outbox';
import { dropWaiting, findWaiting, setLeaving } from './outbox-store';

/** What to do when giving it up turns out to be meant, or not. */
export interface GivenUp {
  settle: () => void;
  takeBack: () => void;
}

/**
 * Gives up what waits to be sent (T24): it is gone from sight, and holds its place in the order until one of the two is called.
 * Then it is deleted with its photos and what stood behind it goes, or it waits again where it was.
 */
export function giveUp(requestId: string): GivenUp {
  setLeaving(requestId, true);
  return {
    settle: () => {
      const photos = findWaiting(requestId)?.photos ?? [];
      photos.filter(({ fileId }) => fileId === undefined).forEach(({ path }) => forgetFile(path));
      dropWaiting(requestId);
      setLeaving(requestId, false);
      void sendNow();
    },
    takeBack: () => {
      setLeaving(requestId, false);
      void sendNow();
    },
  };
}
