import { View } from '@tarojs/components';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import { spoken } from '../spoken';
import s from './chips.module.scss';

/** One choice: `note` is a second, smaller line. */
export interface Chip<K extends string> {
  key: K;
  name: string;
  note?: string;
  icon?: IconName;
  disabled?: boolean;
}

interface ChipsProps<K extends string> {
  /** Prefix of the ids `<id>-<key>`. */
  id: string;
  chips: readonly Chip<K>[];
  /** The chosen ones. */
  chosen: readonly K[];
  onTap: (key: K) => void;
}

/** Choices side by side, wrapping onto as many lines as they need; one or several may be chosen, the caller decides. */
export function Chips<K extends string>({ id, chips, chosen, onTap }: ChipsProps<K>) {
  return (
    <View className={s.chips}>
      {chips.map((chip) => {
        const on = chosen.includes(chip.key);
        return (
          <View
            key={chip.key}
            id={`${id}-${chip.key}`}
            className={cx(s.chip, on && s.on, chip.disabled && s.off)}
            onClick={() => !chip.disabled && onTap(chip.key)}
            {...spoken('checkbox', undefined, { checked: on, disabled: Boolean(chip.disabled) })}
          >
            {chip.icon ? <Icon name={chip.icon} size={18} /> : null}
            <View>
              <View>{chip.name}</View>
              {chip.note ? <View className={s.note}>{chip.note}</View> : null}
            </View>
          </View>
        );
      })}
    </View>
  );
}
