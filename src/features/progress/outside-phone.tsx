import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { callPhone } from '@/platform/phone';
import s from './progress.module.scss';

/** Who can help where the property company cannot (T10): one tap to call them. */
export function OutsidePhone({ phone }: { phone: string }) {
  return (
    <View className={s.outside}>
      <Button id="call-outside" kind="soft" icon="phone" onTap={() => callPhone(phone)}>
        {`联系厂家或专业单位 ${phone}`}
      </Button>
    </View>
  );
}
