import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { momentWords } from '@/components/format/time-words';
import { Photos } from '@/components/photos/photos';
import type { ComplaintView } from '@/contract/complaint/views';
import { COMPLAINT_KIND_NAMES } from '@/domain/classification/taxonomy-names';
import { sortNames } from '@/domain/complaint/facts';
import { Rows } from './rows';
import s from './record.module.scss';

interface ContentPanelProps {
  view: ComplaintView;
  now: number;
  onTicket: (ticketId: string) => void;
}

/** What was said: words, photos, kind, about whom, place, number, and the repair it is about (C1, C9). */
export function ContentPanel({ view, now, onTicket }: ContentPanelProps) {
  const { sort, kind, complainant, ticket } = view;
  const rows: [string, string][] = [
    ...(sort === 'complaint' && kind
      ? [['类型', `${COMPLAINT_KIND_NAMES[kind]}${view.judgement ? '' : '（待核实）'}`] as [string, string]]
      : []),
    ...(view.about ? [[sort === 'praise' ? '表扬' : '关于', view.about] as [string, string]] : []),
    ['地点', [view.area, complainant.detail].filter(Boolean).join(' ')],
    ['联系人', [complainant.name, complainant.phone].filter(Boolean).join(' ')],
    ...(complainant.hidden ? [['身份', '已对当事部门隐藏'] as [string, string]] : []),
    ['提交时间', momentWords(view.createdAt, now)],
    ['编号', view.number],
  ];
  return (
    <>
      <Card title={`${sortNames[sort]}内容`}>
        <View className={s.text}>{view.fullText}</View>
        <Photos fileIds={view.photos} />
        <Rows rows={rows} />
      </Card>
      {ticket ? (
        <Card flush>
          <Cell
            id="see-ticket"
            icon="wrench"
            title={`相关报修 ${ticket.number}`}
            onTap={() => onTicket(ticket.id)}
          />
        </Card>
      ) : null}
    </>
  );
}
