import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Tag } from '@/components/tag/tag';
import { statusTone } from '@/components/ticket-card/status-tone';
import { UrgencyTag } from '@/components/urgency/urgency-tag';
import type { TicketView } from '@/contract/views';
import {
  CATEGORY_NAMES,
  FAULT_NAMES,
  PLAN_NAMES,
  PRIORITY_NAMES,
} from '@/domain/classification/taxonomy-names';
import { isEnded } from '@/domain/ticket/status';
import { statusName } from '@/domain/ticket/status-name';
import { Notices } from './notices';
import { Promises } from './promises';
import s from './ticket.module.scss';

interface HeadProps {
  ticket: TicketView;
  now: number;
}

/** What it is and how it stands: status, class, promises, and what makes this ticket special. */
export function Head({ ticket, now }: HeadProps) {
  const { classification } = ticket;
  return (
    <View>
      {classification.plan && !ticket.plan && !isEnded(ticket.status) ? (
        <NoticeBar tone="bad" icon="siren">
          {`应急预案：${PLAN_NAMES[classification.plan]}。先处置险情，再走流程`}
        </NoticeBar>
      ) : null}
      <Notices ticket={ticket} now={now} />
      <Card>
        <View className={s.titleRow}>
          <View className={s.fault}>{FAULT_NAMES[classification.fault]}</View>
          <View id="status" className={s.status} style={{ color: statusTone(ticket.status) }}>
            {ticket.pooled ? '待抢单' : statusName(ticket.status, ticket.answered)}
          </View>
        </View>
        <View className={s.tags}>
          <UrgencyTag urgency={classification.urgency} />
          <Tag>{CATEGORY_NAMES[classification.category]}</Tag>
          <Tag
            tone={classification.priority === 'high' ? 'red' : 'grey'}
          >{`优先级${PRIORITY_NAMES[classification.priority]}`}</Tag>
          {ticket.urgeCount > 0 ? (
            <Tag tone="red" icon="bell">
              {`已催 ${ticket.urgeCount} 次`}
            </Tag>
          ) : null}
          {ticket.followerCount > 0 ? (
            <Tag tone="blue" icon="users">{`另有 ${ticket.followerCount} 人遇到`}</Tag>
          ) : null}
          {ticket.round > 1 ? <Tag tone="red">{`第 ${ticket.round} 次上门`}</Tag> : null}
        </View>
        <Promises ticket={ticket} now={now} />
        <View className={s.number}>{`工单号 ${ticket.number}`}</View>
      </Card>
    </View>
  );
}
