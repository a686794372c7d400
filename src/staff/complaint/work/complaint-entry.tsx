import { View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import type { Role } from '@/domain/access/roles';
import { mayEver } from '@/domain/access/may';
import { open } from '@/platform/navigation';
import { actorOf } from '../../work/scopes-of';
import { useComplaintCounts } from '../data/use-complaint-work';
import { feedbackUrls } from '../urls';
import s from './work.module.scss';

/** The way from the staff workbench to complaints, suggestions and praise, with how many wait at the desk and how many are late (C8). */
export function ComplaintEntry({ roles, communityId }: { roles: Role[]; communityId: string }) {
  const actor = actorOf(roles);
  const { data } = useComplaintCounts(communityId, mayEver('complaint.count-work', actor));
  if (!mayEver('complaint.list-work', actor)) return null;
  const waiting = data ? data.desk + data.approval + data.decision : 0;
  const note = data && data.late > 0 ? `${data.late} 件已超时` : waiting > 0 ? `${waiting} 件待办` : '';
  return (
    <View
      id="to-complaints"
      className={s.entry}
      onClick={() => void open(feedbackUrls.list)}
      {...spoken('button', `投诉、建议、表扬${note ? `，${note}` : ''}`)}
    >
      <Icon name="horn" size={20} />
      <View className={s.entryName}>投诉 · 建议 · 表扬</View>
      {note ? <View className={data && data.late > 0 ? s.late : s.waiting}>{note}</View> : null}
      <Icon name="right" size={16} />
    </View>
  );
}
