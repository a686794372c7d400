import { View } from '@tarojs/components';
import { useStep } from '@/api/use-step';
import { useSubscribe } from '@/api/use-subscribe';
import { Button } from '@/components/button/button';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { takenWords } from '@/components/words/taken-words';
import type { TicketView } from '@/contract/views';
import s from './survey.module.scss';

interface RedoButtonProps {
  ticket: TicketView;
  onDone: () => void;
}

/**
 * "Not fixed" in the survey sends somebody again in one tap (T18, V4). Whoever mended it learns only that: words and scores of the
 * survey stay where they are (V2).
 */
export function RedoButton({ ticket, onDone }: RedoButtonProps) {
  const { take, busy } = useStep(ticket.id);
  const subscribe = useSubscribe();
  const answered = ticket.completion?.outcome === 'answered';
  const again = async () => {
    // WeChat asks for messages only inside the tap itself (N2).
    void subscribe(['progress']);
    try {
      const reason = answered ? '答复后问题还没有解决' : '评价时反馈没有修好';
      const taken = await take('ticket.object-result', { reason, photos: [] });
      toast(takenWords(taken, answered ? '已收到，会尽快再答复您' : '已收到，马上为您安排'), 'good');
      onDone();
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
  };
  return (
    <View>
      <Button
        id="redo"
        size="large"
        icon={answered ? 'chat' : 'wrench'}
        block
        loading={busy !== null}
        onTap={() => void again()}
      >
        {answered ? '请再答复一次' : '再派师傅来看看'}
      </Button>
      <View className={s.note}>
        {answered ? '客服会再联系您。' : '48 小时内安排复检。师傅只知道没修好，看不到您的评分和评语。'}
      </View>
    </View>
  );
}
