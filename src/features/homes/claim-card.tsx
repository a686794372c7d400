import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { useMe } from '@/api/use-me';
import { usePhones } from '@/api/use-phones';
import { useSubscribe } from '@/api/use-subscribe';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { toast } from '@/components/toast/toast-store';
import type { MyClaim } from '@/contract/community/people/home-views';
import { relationNames } from '@/domain/people/relation';
import { callPhone } from '@/platform/phone';
import { useHomesStep } from './use-homes';
import s from './homes.module.scss';

/** A house asked for: waiting for the property company, with one tap for word of the answer (N2), or declined and why (P1). */
export function ClaimCard({ claim, onAgain }: { claim: MyClaim; onAgain: () => void }) {
  const { busy, run } = useHomesStep();
  const subscribe = useSubscribe();
  const { hotline } = usePhones(useMe().data);
  const [asked, setAsked] = useState(false);
  const declined = claim.status === 'declined';
  const away = () =>
    void run('away', () => call('community.withdraw-claim', { claimId: claim.claimId }), '已撤回');
  const notify = async () => {
    const accepted = await subscribe(['notice']);
    setAsked(accepted > 0);
    toast(
      accepted > 0 ? '好的，有结果会发微信给您' : '没关系，结果会在「消息」里告诉您',
      accepted > 0 ? 'good' : 'plain',
    );
  };
  return (
    <Card>
      <View className={s.head}>
        <View className={s.label}>{claim.label}</View>
        <Tag tone={declined ? 'red' : 'yellow'}>{declined ? '未通过' : '等待物业确认'}</Tag>
      </View>
      <View className={s.note}>
        {claim.communityName} · {relationNames[claim.relation]}
      </View>
      <View className={s.note}>
        {declined
          ? `原因：${claim.reason}`
          : '一般当天就有答复，结果会在「消息」里告诉您。急着报修请先打服务热线。'}
      </View>
      <View className={s.row}>
        {declined ? (
          <Button id="ask-again" kind="soft" size="small" onTap={onAgain}>
            重新申请
          </Button>
        ) : (
          <Button
            id="notify-claim"
            kind="soft"
            size="small"
            icon="bell"
            disabled={asked}
            onTap={() => void notify()}
          >
            {asked ? '已开启微信通知' : '有结果微信通知我'}
          </Button>
        )}
        {hotline && !declined ? (
          <Button id="call-hotline" kind="soft" size="small" icon="phone" onTap={() => callPhone(hotline)}>
            打热线报修
          </Button>
        ) : null}
        <Button id="withdraw" kind="plain" size="small" loading={busy !== null} onTap={away}>
          {declined ? '知道了' : '撤回'}
        </Button>
      </View>
    </Card>
  );
}
