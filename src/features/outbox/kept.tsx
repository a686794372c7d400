import { View } from '@tarojs/components';
import { useWaitingReports } from '@/api/outbox/use-outbox';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { callPhone } from '@/platform/phone';
import s from './outbox.module.scss';

interface KeptProps {
  /** whom to call while nothing can be sent */
  phone: string | undefined;
  onTickets: () => void;
  onHome: () => void;
}

/** After sending without network: it is kept, and what happens next; changes by itself once it was sent (T24). */
export function Kept({ phone, onTickets, onHome }: KeptProps) {
  const waits = useWaitingReports().length > 0;
  return (
    <View className={s.kept}>
      <Icon
        name={waits ? 'offline' : 'check-circle'}
        size={48}
        color={waits ? 'var(--yellow)' : 'var(--green)'}
      />
      <View id="kept-title" className={s.title}>
        {waits ? '已保存，待发送' : '网络已恢复，报修已发送'}
      </View>
      {waits ? (
        <View className={s.note}>
          现在没有网络。报修和照片都存在手机里，联网后打开小程序会自动发送，不会重复。
        </View>
      ) : (
        <View className={s.note}>物业已经收到，何时联系您、何时修好，工单里都能看到。</View>
      )}
      <View className={s.stack}>
        {waits && phone ? (
          <Button id="call-instead" kind="danger" block icon="phone" onTap={() => callPhone(phone)}>
            {`急事打物业电话 ${phone}`}
          </Button>
        ) : null}
        <Button id="see-waiting" kind="soft" block onTap={onTickets}>
          查看我的工单
        </Button>
        <Button id="go-home" kind="text" block onTap={onHome}>
          返回首页
        </Button>
      </View>
    </View>
  );
}
