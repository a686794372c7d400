import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { toast } from '@/components/toast/toast-store';
import type { TicketView } from '@/contract/views';
import { openMap } from '@/platform/open-map';
import { callPhone } from '@/platform/phone';
import { RevealLine } from '../privacy/reveal-line';

/** Where to go and whom to call (T25). What the view masks stays masked: it opens when the job is one's own (P4). */
export function PlaceAndPeople({ ticket }: { ticket: TicketView }) {
  const { place, reporter, assignee } = ticket;
  const address = place.area + (place.detail ?? '');
  const point = place.location;
  const showMap = async () => {
    if (!point) return;
    const shown = await openMap({ lat: point.latitude, lng: point.longitude, name: address });
    if (!shown) toast(`地图打不开，地址：${address}`);
  };
  const map = point ? { value: '导航', onTap: () => void showMap() } : {};
  const call = reporter.revealed ? { value: '拨打', onTap: () => callPhone(reporter.phone) } : {};
  const phone = assignee?.phone;
  const callFixer = phone && !assignee?.mine ? { value: '拨打', onTap: () => callPhone(phone) } : {};
  const who = (
    <Cell
      id="reporter"
      icon="user"
      title={`${reporter.name}  ${reporter.phone}`}
      note={reporter.revealed ? '报修人' : '报修人，接单的师傅可见完整号码'}
      {...call}
    />
  );
  return (
    <Card flush>
      <Cell
        id="place"
        icon="pin"
        title={address}
        note={place.kind === 'spot' ? '公共区域' : place.detail === null ? '接单后显示房号' : '业主家中'}
        {...map}
      />
      {reporter.revealed ? who : <RevealLine kind="ticket" id={ticket.id} masked={who} />}
      {assignee ? (
        <Cell
          id="assignee"
          icon="wrench"
          title={assignee.mine ? `${assignee.alias}（我）` : assignee.alias}
          note="负责师傅"
          {...callFixer}
        />
      ) : null}
    </Card>
  );
}
