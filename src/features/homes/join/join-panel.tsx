import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import type { Me } from '@/contract/community/who-am-i';
import { AskForm } from './ask-form';
import { CodeEntry } from './code-entry';
import { PhoneMatch } from './phone-match';
import s from '../homes.module.scss';

interface JoinPanelProps {
  me: Me;
  /** a code from a shared card */
  code: string | undefined;
  onHome: () => void;
  onStaff: () => void;
}

type Way = 'code' | 'ask';

/** Three ways to one's house (P1): the phone, a code, or asking the desk. */
export function JoinPanel({ me, code, onHome, onStaff }: JoinPanelProps) {
  const [way, setWay] = useState<Way>('code');
  return (
    <View>
      <Card>
        <View className={s.strong}>物业登记过您的手机号？</View>
        <View className={s.note}>一键匹配名下房屋，马上可以报修</View>
        <View className={s.buttons}>
          <PhoneMatch onHome={onHome} onAsk={() => setWay('ask')} />
        </View>
      </Card>
      <Card>
        <Chips
          id="way"
          chosen={[way]}
          chips={[
            { key: 'code', name: '输入邀请码' },
            { key: 'ask', name: '填写房号申请' },
          ]}
          onTap={setWay}
        />
        <View className={s.row} />
        {way === 'code' ? <CodeEntry opened={code} onHome={onHome} onStaff={onStaff} /> : null}
        {way === 'ask' ? <AskForm me={me} onSent={onHome} /> : null}
      </Card>
    </View>
  );
}
