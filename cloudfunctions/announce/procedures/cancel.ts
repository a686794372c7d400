import { cancel as end } from '../../../src/domain/announcement/end';
import { changeNotice } from '../../_kit/announcement/change-notice';
import { noticeWork } from '../../_kit/announcement/views';
import { procedure } from '../../_kit/procedure';

/** N5: before its hour only. */
export const cancel = procedure('announce.cancel', {
  handle: async (input, call) => noticeWork(await changeNotice(call, input, end, () => null), null),
});
