import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import type { ComplaintView } from '@/contract/complaint/views';
import { open } from '@/platform/navigation';
import { urls } from '../../urls';
import { useComplainantCall } from '../use-complainant-call';

/** Who complains and where, who is responsible, who handles it, whom it is about; hidden names stay hidden (C6, C9, P4). */
export function PeopleCard({ view }: { view: ComplaintView }) {
  const { complainant, ticket, owner, handler, subjects } = view;
  const { name, phone, online, callThrough } = complainant;
  const through = useComplainantCall(view);
  const call = through ? { value: through.busy ? '记录中…' : '拨打', onTap: through.dial } : {};
  const known = name === null ? '匿名业主' : `${name}  ${phone ?? ''}`;
  const kept = callThrough ? '，拨打会留下记录' : '';
  const how = `${online ? '' : '，没有使用小程序，请电话告知进展'}${kept}`;
  const shown = view.reader === 'staff' ? how : '，首问责任人可联系业主';
  return (
    <Card flush>
      <Cell
        id="complainant"
        icon="user"
        title={known}
        note={`${view.area}${complainant.detail ?? ''}${shown}`}
        {...call}
      />
      {ticket ? (
        <Cell
          id="from-ticket"
          icon="wrench"
          title={`来自报修 ${ticket.number}`}
          note={ticket.round > 1 ? `第 ${ticket.round} 次上门` : '点开看工单'}
          onTap={() => void open(urls.ticket(ticket.id))}
        />
      ) : null}
      <Cell
        icon="shield"
        title={owner?.alias ?? '还没有人受理'}
        note={owner ? '首问责任人，跟进到办结' : '谁受理，谁是首问责任人'}
      />
      {handler ? <Cell icon="briefcase" title={handler.alias} note="处理人" /> : null}
      {subjects.length > 0 ? (
        <Cell
          icon="users"
          title={subjects.map((person) => person.alias).join('、')}
          note={view.sort === 'praise' ? '被表扬的同事' : '涉及人员，已回避'}
        />
      ) : null}
    </Card>
  );
}
