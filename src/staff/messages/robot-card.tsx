import { useState } from 'react';
import { View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { queryClient } from '@/api/query-client';
import { RefusalError } from '@/api/errors';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import { TextField } from '@/components/text-field/text-field';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import s from './messages.module.scss';

const WRONG = '请粘贴企业微信群机器人的完整地址（https://qyapi.weixin.qq.com/ 开头）';

/** The staff group's robot: whether there is one, and setting it (N3). Its address is never shown again. */
export function RobotCard({ communityId }: { communityId: string }) {
  const [open, setOpen] = useState(false);
  const queryKey = ['robot', communityId];
  const { data } = useQuery({ queryKey, queryFn: () => call('notify.robot', { communityId }) });
  if (!data) return null;
  return (
    <Card>
      <View className={s.head}>
        <View className={s.words}>
          <View className={s.title}>{data.set ? '群机器人已接通' : '还没有接通群机器人'}</View>
          <View className={s.meta}>员工没收到微信提醒时，会发到企业微信群，只写单号和位置</View>
        </View>
        <Button id="set-robot" kind="soft" size="small" onTap={() => setOpen(true)}>
          {data.set ? '更换' : '接通'}
        </Button>
      </View>
      {open ? (
        <RobotSheet
          communityId={communityId}
          removable={data.set}
          onClose={() => {
            setOpen(false);
            void queryClient.invalidateQueries({ queryKey });
          }}
        />
      ) : null}
    </Card>
  );
}

interface RobotSheetProps {
  communityId: string;
  removable: boolean;
  onClose: () => void;
}

function RobotSheet({ communityId, removable, onClose }: RobotSheetProps) {
  const [url, setUrl] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);
  const save = (address: string) => {
    setBusy(true);
    void call('notify.set-robot', { communityId, url: address })
      .then(({ set }) => {
        toast(set ? '已接通' : '已断开', 'good');
        onClose();
      })
      .catch((fault: unknown) => {
        if (fault instanceof RefusalError && fault.refusal.field === 'url') setWrong(WRONG);
        else toast(errorWords(fault), 'bad');
      })
      .finally(() => setBusy(false));
  };
  return (
    <Sheet
      open
      title="企业微信群机器人"
      onClose={onClose}
      foot={
        <Button
          id="save-robot"
          block
          loading={busy}
          onTap={() => (url.trim() === '' ? setWrong(WRONG) : save(url.trim()))}
        >
          保存
        </Button>
      }
    >
      <Field label="机器人地址" required error={wrong} hint="在企业微信群「添加群机器人」后复制">
        <TextField
          id="input-robot"
          label="机器人地址"
          value={url}
          max={300}
          placeholder="https://qyapi.weixin.qq.com/…"
          wrong={wrong !== undefined}
          onChange={(words) => {
            setUrl(words);
            setWrong(undefined);
          }}
        />
      </Field>
      {removable ? (
        <Button id="remove-robot" kind="text" block disabled={busy} onTap={() => save('')}>
          断开机器人
        </Button>
      ) : null}
    </Sheet>
  );
}
