import { useSyncExternalStore } from 'react';
import { View } from '@tarojs/components';
import { cx } from '@/components/cx';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import type { Me } from '@/contract/community/who-am-i';
import { preferences, watchPreferences } from '@/platform/preferences';
import s from './hero.module.scss';

interface HeroProps {
  me: Me | undefined;
  onReport: () => void;
  onScan: () => void;
}

/** Where the person lives, and the one thing they came for: reporting what is broken (T1). */
export function Hero({ me, onReport, onScan }: HeroProps) {
  const { elder } = useSyncExternalStore(watchPreferences, preferences, preferences);
  const home = me?.homes[0];
  const community = me?.communities[0];
  return (
    <View className={s.hero}>
      <View className={s.where}>
        {community ? <Icon name="pin" size={18} /> : null}
        <View className={s.place}>{community?.name}</View>
      </View>
      <View className={s.hello}>{me?.name ? `${me.name}，您好` : '您好'}</View>
      <View className={s.home}>{home?.label ?? '家里或小区有东西坏了，告诉我们'}</View>
      <View className={s.actions}>
        <View
          id="go-report"
          className={s.report}
          hoverClass={s.pressed ?? 'none'}
          onClick={onReport}
          {...spoken('button')}
        >
          <Icon name="wrench" size={26} />
          <View className={s.words}>
            <View className={s.main}>我要报修</View>
            <View className={s.note}>说一句、拍张照就行</View>
          </View>
          <Icon name="right" size={18} />
        </View>
        <View
          id="go-scan"
          className={cx(s.scan, elder && s.slim)}
          hoverClass={s.pressed ?? 'none'}
          onClick={onScan}
          {...spoken('button', '扫码报修')}
        >
          <Icon name="scan" size={26} />
          <View className={s.note}>扫码报修</View>
        </View>
      </View>
    </View>
  );
}
