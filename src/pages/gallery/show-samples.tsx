import { View } from '@tarojs/components';
import { Avatar } from '@/components/avatar/avatar';
import { Badge } from '@/components/badge/badge';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Countdown } from '@/components/countdown/countdown';
import { Icon } from '@/components/icon/icon';
import { ICON_NAMES } from '@/components/icon/icon-names';
import { Steps } from '@/components/steps/steps';
import { Tag } from '@/components/tag/tag';
import { Timeline } from '@/components/timeline/timeline';
import { UrgencyTag } from '@/components/urgency/urgency-tag';
import s from './index.module.scss';

const NOW = Date.UTC(2026, 10, 22, 2);
const HOUR = 3_600_000;

/** Components that only show something. */
export function ShowSamples() {
  return (
    <View>
      <Card title="颜色与紧急程度">
        <View className={s.row}>
          <UrgencyTag urgency="emergency" />
          <UrgencyTag urgency="normal" />
          <UrgencyTag urgency="renovation" />
          <UrgencyTag urgency="inquiry" />
          <Tag tone="primary">维修中</Tag>
          <Tag>已取消</Tag>
          <Badge count={3} />
          <Badge count={120} />
        </View>
      </Card>
      <Card title="图标">
        <View className={s.row}>
          {ICON_NAMES.map((name) => (
            <Icon key={name} name={name} size={26} label={name} />
          ))}
        </View>
      </Card>
      <Card title="承诺时间">
        <View className={s.column}>
          <Countdown what="上门" due={NOW + 5 * HOUR} now={NOW} />
          <Countdown what="修好" due={NOW + HOUR / 3} now={NOW} />
          <Countdown what="修好" due={NOW - HOUR} now={NOW} />
          <Countdown what="修好" due={NOW} now={NOW} metAt={NOW - HOUR} />
          <Countdown what="修好" due={NOW} now={NOW} paused="等配件到货" />
        </View>
      </Card>
      <Card title="进度" extra="共 3 步">
        <Steps names={['已提交', '已派单', '维修中', '待验收', '完成']} current={2} />
        <View className={s.gap} />
        <Timeline
          items={[
            {
              key: '3',
              title: '师傅已到场',
              who: '王建国师傅',
              time: '今天 10:02',
              detail: '厨房水槽下弯管接头漏水，预计 11:00 前修好',
            },
            { key: '2', title: '师傅已接单', who: '王建国师傅', time: '今天 09:20' },
            { key: '1', title: '报修已提交', who: '您', time: '今天 09:05' },
          ]}
        />
      </Card>
      <Card flush>
        <Cell icon="building" title="8 栋 2 单元 1203" note="业主" onTap={() => undefined} />
        <Cell title="联系电话" value="138****5621" />
        <View className={s.person}>
          <Avatar name="王建国师傅" />
          <Avatar name="李梅" size="large" />
        </View>
      </Card>
    </View>
  );
}
