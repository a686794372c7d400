import { View } from '@tarojs/components';
import { cx } from '@/components/cx';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import type { IconName } from '@/components/icon/icon-names';
import type { HouseRequest } from '@/contract/community/people/house-file-view';
import { open } from '@/platform/navigation';
import { dayWords } from '../day-words';
import { urls } from '../../urls';
import s from '../admin.module.scss';

const ICONS: Record<HouseRequest['kind'], IconName> = {
  repair: 'wrench',
  complaint: 'chat',
  suggestion: 'bulb',
  praise: 'thumb',
};

/** What was asked of us from this house, newest first (P2). */
export function Requests({ requests }: { requests: HouseRequest[] }) {
  const url = ({ id, kind }: HouseRequest) =>
    kind === 'repair' ? urls.ticket(id) : `/staff/pages/complaint/index?id=${id}`;
  return (
    <Card title="报修、投诉、建议与表扬" flush>
      {requests.map((one) => (
        <Cell
          key={one.id}
          icon={ICONS[one.kind]}
          title={one.title}
          note={`${one.number} · ${dayWords(one.at)}`}
          value={one.status}
          onTap={() => void open(url(one))}
        />
      ))}
      {requests.length === 0 ? <View className={cx(s.note, s.pad)}>还没有记录</View> : null}
    </Card>
  );
}
