import { useState } from 'react';
import { call } from '@/api/service';
import { useIntention } from '@/api/use-intention';
import { Button } from '@/components/button/button';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { NoticeWork } from '@/contract/announce/views';
import type { AnnouncementKind } from '@/domain/announcement/announcement';
import { WordsField, wordsProblem } from '../components/words-field';
import { renewNotices } from './use-notices';

const MAX = 200;
const PHRASES: Record<AnnouncementKind, string[]> = {
  water: ['已恢复供水，初期水质可能浑浊，请先放水片刻'],
  power: ['已恢复供电，请检查家中电器'],
  gas: ['已恢复供气，开阀前请先检查灶具'],
  lift: ['电梯已恢复使用，给您带来不便请谅解'],
  weather: ['预警已解除，请关好门窗，注意积水路段'],
  other: ['事项已结束，感谢您的配合'],
};

/** The end of a notice, told to everybody who was told of it (N5). */
export function AllClearSheet({ notice, onClose }: { notice: NoticeWork; onClose: () => void }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const { run, busy } = useIntention<'all-clear'>(notice.id);
  const send = () => {
    const problem = wordsProblem(text, MAX, '请写明现在的情况');
    setWrong(problem);
    if (problem) return;
    const renew = () => renewNotices(notice.communityId);
    void run(
      'all-clear',
      { text },
      (requestId) => call('announce.all-clear', { noticeId: notice.id, requestId, text }),
      renew,
    )
      .then(() => {
        toast('解除通知正在发送', 'good');
        onClose();
      })
      .catch((fault: unknown) => toast(errorWords(fault), 'bad'))
      .finally(renew);
  };
  return (
    <Sheet
      open
      title={`解除：${notice.title}`}
      onClose={onClose}
      foot={
        <Button id="send-all-clear" block loading={busy !== null} onTap={send}>
          通知收到过的住户
        </Button>
      }
    >
      <NoticeBar icon="users">{`将告知收到过这条通知的 ${notice.told} 人`}</NoticeBar>
      <WordsField
        path="text"
        label="现在的情况"
        required
        value={text}
        max={MAX}
        phrases={PHRASES[notice.kind]}
        error={wrong}
        onChange={(words) => {
          setText(words);
          setWrong(undefined);
        }}
      />
    </Sheet>
  );
}
