import { View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-names';
import { spoken } from '@/components/spoken';
import type { FaultCode } from '@/domain/classification/taxonomy';
import s from './common-faults.module.scss';

const COMMON: readonly { fault: FaultCode; name: string; icon: IconName }[] = [
  { fault: 'water_leak', name: '漏水', icon: 'drop' },
  { fault: 'drain_blocked', name: '下水堵塞', icon: 'drain' },
  { fault: 'no_power', name: '停电跳闸', icon: 'bolt' },
  { fault: 'lift', name: '电梯', icon: 'elevator' },
  { fault: 'access_control', name: '门禁对讲', icon: 'key' },
  { fault: 'door_window', name: '门窗门锁', icon: 'door' },
  { fault: 'public_light', name: '公共照明', icon: 'bulb' },
  { fault: 'fees', name: '咨询', icon: 'help' },
];

/** The faults residents report most, one tap each into the form (T4). */
export function CommonFaults({ onChoose }: { onChoose: (fault: FaultCode) => void }) {
  return (
    <View className={s.grid}>
      {COMMON.map(({ fault, name, icon }) => (
        <View
          key={fault}
          id={`fault-${fault}`}
          className={s.cell}
          onClick={() => onChoose(fault)}
          {...spoken('button')}
        >
          <View className={s.icon}>
            <Icon name={icon} size={24} />
          </View>
          <View className={s.name}>{name}</View>
        </View>
      ))}
    </View>
  );
}
