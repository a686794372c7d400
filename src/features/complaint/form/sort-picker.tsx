import { View } from '@tarojs/components';
import { sortIcons } from '@/components/complaint/sort-tag';
import { cx } from '@/components/cx';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import { sortNames, sorts, type Sort } from '@/domain/complaint/facts';
import { sortCopy } from '../draft/sort-copy';
import s from './form.module.scss';

/** Complaint, suggestion or praise (C1, C10, C11): three large choices side by side. */
export function SortPicker({ sort, onChange }: { sort: Sort; onChange: (sort: Sort) => void }) {
  return (
    <View className={s.sorts} {...spoken('radiogroup', '类型')}>
      {sorts.map((one) => (
        <View
          key={one}
          id={`sort-${one}`}
          className={cx(s.sort, one === sort && s.on)}
          onClick={() => onChange(one)}
          {...spoken('radio', `${sortNames[one]}，${sortCopy[one].note}`, { checked: one === sort })}
        >
          <Icon name={sortIcons[one]} size={26} />
          <View className={s.sortName}>{sortNames[one]}</View>
          <View className={s.sortNote}>{sortCopy[one].note}</View>
        </View>
      ))}
    </View>
  );
}
