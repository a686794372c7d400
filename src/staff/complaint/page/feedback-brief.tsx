import { View } from '@tarojs/components';
import { LevelTag } from '@/components/complaint/level-tag';
import { SortTag } from '@/components/complaint/sort-tag';
import type { ComplaintView } from '@/contract/complaint/views';
import { feedbackTitle } from './feedback-title';
import s from './page.module.scss';

/** Which record a form is about, in one line. */
export function FeedbackBrief({ view }: { view: ComplaintView }) {
  return (
    <View className={s.brief}>
      {view.sort === 'complaint' && view.level ? (
        <LevelTag level={view.level} />
      ) : (
        <SortTag sort={view.sort} />
      )}
      <View className={s.what}>{feedbackTitle(view)}</View>
      <View className={s.where}>{view.number}</View>
    </View>
  );
}
