import { useState } from 'react';
import { View } from '@tarojs/components';
import type { MineFilter } from '@/api/use-my-tickets';
import { useRenewOnShow } from '@/api/use-renew-on-show';
import { Page } from '@/components/page/page';
import { Tabs } from '@/components/tabs/tabs';
import { WaitingList } from '@/features/outbox/waiting-list';
import { TicketList } from '@/features/tickets/ticket-list';
import { open } from '@/platform/navigation';
import s from './index.module.scss';

const TABS: readonly { key: MineFilter; name: string }[] = [
  { key: 'active', name: '进行中' },
  { key: 'done', name: '已完成' },
  { key: 'all', name: '全部' },
];

/** My tickets. */
export default function Tickets() {
  const [filter, setFilter] = useState<MineFilter>('active');
  useRenewOnShow();
  return (
    <Page padded={false}>
      <Tabs id="filter" tabs={TABS} active={filter} onChange={setFilter} />
      <View className={s.list}>
        <WaitingList />
        <TicketList
          filter={filter}
          onOpen={(id) => void open(`/pages/ticket/index?id=${id}`)}
          onReport={() => void open('/pages/report/index')}
        />
      </View>
    </Page>
  );
}
