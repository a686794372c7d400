import { momentWords } from '@/components/format/time-words';
import { Sent } from '@/components/sent/sent';
import type { ComplaintReceipt } from '@/contract/complaint/submit';
import type { Sort } from '@/domain/complaint/facts';
import { now } from '@/platform/clock';
import { nextSteps } from './next-steps';
import { sortCopy } from '../draft/sort-copy';

interface FeedbackSentProps {
  receipt: ComplaintReceipt;
  sort: Sort;
  onSee: () => void;
  onHome: () => void;
}

/** After a complaint, suggestion or praise: its number, and who does what next and by when (C2, C8). */
export const FeedbackSent = ({ receipt, sort, onSee, onHome }: FeedbackSentProps) => (
  <Sent
    title={sortCopy[sort].sent}
    number={`编号 ${receipt.number}`}
    next={nextSteps(sort, momentWords(receipt.answerBy, now()))}
    kinds={['feedback']}
    see={{ id: 'see-record', words: '查看处理进度', onTap: onSee }}
    onHome={onHome}
  />
);
