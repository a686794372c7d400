import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Countdown } from '@/components/countdown/countdown';
import { momentWords } from '@/components/format/time-words';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Photos } from '@/components/photos/photos';
import { Tag } from '@/components/tag/tag';
import { toast } from '@/components/toast/toast-store';
import { UrgencyTag } from '@/components/urgency/urgency-tag';
import type { VendorOrder } from '@/contract/ticket/vendor-view';
import { FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import { statusNames } from '@/domain/ticket/status';
import { openMap } from '@/platform/open-map';
import { callPhone } from '@/platform/phone';
import s from './vendor.module.scss';

/** The contractor's own next deadline: say yes, arrive, finish. */
function nextDue({ acceptBy, arriveBy, finishBy, acceptedAt, arrivedAt }: VendorOrder) {
  if (acceptedAt === null) return acceptBy === null ? null : { what: '接单', due: acceptBy };
  if (arrivedAt === null && arriveBy !== null) return { what: '到场', due: arriveBy };
  return finishBy === null ? null : { what: '完工', due: finishBy };
}

/** What is broken, where, by when, and whom to call: all a contractor needs, and nobody's name (T23, P4). */
export function OrderFacts({ order, now }: { order: VendorOrder; now: number }) {
  const { place, classification, desk, slot } = order;
  const open = order.status !== 'completed' && order.status !== 'closed';
  const due = open ? nextDue(order) : null;
  const address = place.area + (place.detail ?? '');
  const point = place.location;
  const map = async () => {
    if (!point) return;
    const shown = await openMap({ lat: point.latitude, lng: point.longitude, name: address });
    if (!shown) toast(`地图打不开，地址：${address}`);
  };
  return (
    <View>
      <Card>
        <View className={s.head}>
          <UrgencyTag urgency={classification.urgency} />
          <View className={s.fault}>{FAULT_NAMES[classification.fault]}</View>
          <Tag tone="primary">{statusNames[order.status]}</Tag>
        </View>
        <View id="order-number" className={s.number}>{`${desk.name} · 工单号 ${order.number}`}</View>
        {due ? <Countdown what={due.what} due={due.due} now={now} /> : null}
      </Card>
      {order.dispatchNote ? (
        <NoticeBar id="dispatch-note" icon="chat">{`物业交代：${order.dispatchNote}`}</NoticeBar>
      ) : null}
      <Card flush>
        <Cell
          id="place"
          icon="pin"
          title={address}
          note={place.kind === 'spot' ? '公共区域' : place.detail === null ? '接单后显示房号' : '业主家中'}
          {...(point ? { value: '导航', onTap: () => void map() } : {})}
        />
        <Cell
          id="desk"
          icon="phone"
          title={`物业客服 ${desk.phone}`}
          note="进不了门、做不了、需要业主电话，请打给客服"
          value="拨打"
          onTap={() => callPhone(desk.phone)}
        />
      </Card>
      <Card title="报修内容">
        <View className={s.text}>{order.text}</View>
        <Photos fileIds={order.photos} />
        {slot ? <View className={s.note}>{`业主希望 ${momentWords(slot.from, now)} 起上门`}</View> : null}
      </Card>
    </View>
  );
}
