import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import type { SubmitReply } from '@/contract/ticket/submit';
import { now } from '@/platform/clock';
import s from './intake.module.scss';

interface IntakeDoneProps {
  reply: SubmitReply;
  onTicket: () => void;
  onAnother: () => void;
  onWork: () => void;
}

/** After the entry: number and promise to tell the caller, then the new ticket or the next caller in one tap (T1, T7). */
export function IntakeDone({ reply, onTicket, onAnother, onWork }: IntakeDoneProps) {
  return (
    <View id="intake-done">
      <Card>
        <View className={s.done}>
          <Icon name="check-circle" size={48} color="var(--green)" />
          <View id="intake-number" className={s.title}>{`已登记 ${reply.number}`}</View>
          <View className={s.say}>
            {`可以告诉对方：${momentWords(reply.respondBy, now())} 前会有人联系，承诺 ${momentWords(reply.resolveBy, now())} 前处理完成`}
          </View>
        </View>
        <View className={s.buttons}>
          <Button id="see-ticket" size="large" block onTap={onTicket}>
            去受理派单
          </Button>
          <Button id="another" kind="soft" block icon="plus" onTap={onAnother}>
            再登记一单
          </Button>
          <Button id="to-work" kind="text" block onTap={onWork}>
            回到工作台
          </Button>
        </View>
      </Card>
    </View>
  );
}
