import { allClear as end } from '../../../src/domain/announcement/end';
import { changeNotice } from '../../_kit/announcement/change-notice';
import { noticeWork } from '../../_kit/announcement/views';
import { procedure } from '../../_kit/procedure';

/** N5: the same people hear that it is over. While the first wave is under way its teller goes on to the second by itself. */
export const allClear = procedure('announce.all-clear', {
  handle: async (input, call) => {
    const notice = await changeNotice(
      call,
      input,
      (one) => end(one, call.actor, input.text, call.now),
      ({ wakeAt }) => wakeAt ?? call.now,
    );
    return noticeWork(notice, null);
  },
});
