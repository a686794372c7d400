import { useState } from 'react';
import { View } from '@tarojs/components';
import { complaintKeys } from '@/api/complaint/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { useSubscribe } from '@/api/use-subscribe';
import { Button } from '@/components/button/button';
import { Cell } from '@/components/cell/cell';
import { Switch } from '@/components/switch/switch';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { newId } from '@/platform/new-id';
import s from './survey.module.scss';

interface ComplainButtonProps {
  ticketId: string;
  /** something else is the likelier wish */
  quiet: boolean;
  onComplaint: (complaintId: string) => void;
}

/** A bad survey as a complaint in one tap: words, scores and photos go with it (V4); hidden from the department when asked (C9). */
export function ComplainButton({ ticketId, quiet, onComplaint }: ComplainButtonProps) {
  const [hidden, setHidden] = useState(false);
  const [sending, setSending] = useState(false);
  const subscribe = useSubscribe();
  const complain = async () => {
    // WeChat asks for messages only inside the tap itself (N2).
    void subscribe(['feedback']);
    setSending(true);
    try {
      const { complaintId } = await call('complaint.from-survey', { ticketId, requestId: newId(), hidden });
      void queryClient.invalidateQueries({ queryKey: complaintKeys.allMine });
      onComplaint(complaintId);
    } catch (error) {
      toast(errorWords(error), 'bad');
    } finally {
      setSending(false);
    }
  };
  return (
    <View className={s.complain}>
      <Button
        id="complain"
        kind={quiet ? 'plain' : 'primary'}
        size="large"
        icon="horn"
        block
        loading={sending}
        onTap={() => void complain()}
      >
        一键转为投诉
      </Button>
      <View className={s.note}>评价里写的内容会自动带上，客服 1 小时内回应，查清后给您处理方案。</View>
      <View className={s.wide}>
        <Cell
          title="对当事部门隐藏我的身份"
          value={<Switch id="hidden" label="对当事部门隐藏我的身份" on={hidden} onChange={setHidden} />}
        />
      </View>
    </View>
  );
}
