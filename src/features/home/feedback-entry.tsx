import { View } from '@tarojs/components';
import { sortIcons } from '@/components/complaint/sort-tag';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import { sortNames, sorts, type Sort } from '@/domain/complaint/facts';
import s from './feedback-entry.module.scss';

interface FeedbackEntryProps {
  onNew: (sort: Sort) => void;
  onMine: () => void;
}

/** Complaint, suggestion and praise in one place, and what became of mine (C1, C10, C11). */
export function FeedbackEntry({ onNew, onMine }: FeedbackEntryProps) {
  return (
    <View className={s.row}>
      {sorts.map((sort) => (
        <View
          key={sort}
          id={`go-${sort}`}
          className={s.cell}
          onClick={() => onNew(sort)}
          {...spoken('button', `我要${sortNames[sort]}`)}
        >
          <Icon name={sortIcons[sort]} size={20} />
          <View>{sortNames[sort]}</View>
        </View>
      ))}
      <View id="my-feedback" className={s.mine} onClick={onMine} {...spoken('button', '我的反馈')}>
        <View>我的反馈</View>
        <Icon name="right" size={14} />
      </View>
    </View>
  );
}
