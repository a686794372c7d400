import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { PhoneButton } from '@/components/phone-button/phone-button';
import { ask } from '@/components/dialog/dialog-store';
import { toast } from '@/components/toast/toast-store';
import { showHomes } from '../use-homes';
import { homeErrorWords } from '../words/home-error-words';
import { matchWords } from '../words/match-words';

interface PhoneMatchProps {
  onHome: () => void;
  /** the register holds nothing under this number: ask the desk */
  onAsk: () => void;
}

/** The quickest way (P1): WeChat tells the service the number, the company's register says which house belongs to it. */
export function PhoneMatch({ onHome, onAsk }: PhoneMatchProps) {
  const [busy, setBusy] = useState(false);
  const match = async (code: string | null) => {
    if (code === null) return toast('没有授权手机号，也可以用下面的方式', 'plain');
    setBusy(true);
    try {
      const found = await call('community.match-phone', { code });
      showHomes();
      const { title, words } = matchWords(found);
      const nothing = found.bound.length + found.disputed.length + found.staff.length === 0;
      const confirm = nothing ? '填写房号申请' : '好的';
      if (!(await ask({ title, words, confirm, cancel: nothing ? '取消' : '' }))) return;
      (nothing ? onAsk : onHome)();
    } catch (error) {
      toast(homeErrorWords(error), 'bad');
    } finally {
      setBusy(false);
    }
  };
  return (
    <View>
      <PhoneButton id="match-phone" loading={busy} onCode={(code) => void match(code)}>
        用微信手机号一键绑定
      </PhoneButton>
    </View>
  );
}
