import { ScrollView, View } from '@tarojs/components';
import { cx } from '../cx';
import { spoken } from '../spoken';
import s from './tabs.module.scss';

/** One tab: `count` shows how many wait behind it. */
export interface Tab<K extends string> {
  key: K;
  name: string;
  count?: number;
}

interface TabsProps<K extends string> {
  /** Prefix of the ids `<id>-<key>`. */
  id: string;
  tabs: readonly Tab<K>[];
  active: K;
  onChange: (key: K) => void;
}

/** Tabs in one row that can be pushed sideways when they do not fit; stays at the top while the list scrolls. */
export function Tabs<K extends string>({ id, tabs, active, onChange }: TabsProps<K>) {
  return (
    <View className={s.holder}>
      <ScrollView scrollX enhanced showScrollbar={false} className={s.scroll}>
        <View className={s.row} {...spoken('tablist')}>
          {tabs.map((tab) => (
            <View
              key={tab.key}
              id={`${id}-${tab.key}`}
              className={cx(s.tab, tab.key === active && s.on)}
              onClick={() => onChange(tab.key)}
              {...spoken('tab', undefined, { checked: tab.key === active })}
            >
              <View>{tab.name}</View>
              {tab.count ? <View className={s.count}>{tab.count > 99 ? '99+' : tab.count}</View> : null}
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  );
}
