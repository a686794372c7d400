import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-names';
import s from './homes.module.scss';

const REASONS: { icon: IconName; title: string; words: string }[] = [
  { icon: 'wrench', title: '报修不用再填地址', words: '说一句、拍张照，师傅直接上门' },
  { icon: 'users', title: '家人一起用', words: '邀请家人、租客，谁在家谁报修' },
  { icon: 'bell', title: '停水停电早知道', words: '本楼通知第一时间送到' },
];

/** The first visit of somebody without a house (P1): what binding is good for, the way to it, and what works without. */
export function Welcome({ onJoin, onScan }: { onJoin: () => void; onScan: () => void }) {
  return (
    <Card>
      <View className={s.welcome}>
        <View className={s.mark}>
          <Icon name="home" size={36} />
        </View>
        <View className={s.title}>欢迎回家</View>
        <View className={s.lead}>绑定您的房屋，只要一分钟</View>
      </View>
      {REASONS.map(({ icon, title, words }) => (
        <View key={title} className={s.reason}>
          <View className={s.icon}>
            <Icon name={icon} size={22} />
          </View>
          <View className={s.grow}>
            <View className={s.strong}>{title}</View>
            <View className={s.note}>{words}</View>
          </View>
        </View>
      ))}
      <View className={s.buttons}>
        <Button id="join" size="large" block onTap={onJoin}>
          绑定我的房屋
        </Button>
        <Button id="scan-first" kind="text" icon="scan" onTap={onScan}>
          先不绑定，扫码报修公共区域
        </Button>
      </View>
    </Card>
  );
}
