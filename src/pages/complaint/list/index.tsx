import { useState } from 'react';
import { View } from '@tarojs/components';
import type { MyComplaintFilter } from '@/api/complaint/use-my-complaints';
import { useRenewOnShow } from '@/api/use-renew-on-show';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { Tabs } from '@/components/tabs/tabs';
import { MyFeedback } from '@/features/complaint/list/my-feedback';
import { open } from '@/platform/navigation';
import s from './index.module.scss';

const TABS: readonly { key: MyComplaintFilter; name: string }[] = [
  { key: 'active', name: '处理中' },
  { key: 'done', name: '已办结' },
  { key: 'all', name: '全部' },
];

/** My complaints, suggestions and praise. */
export default function FeedbackList() {
  const [filter, setFilter] = useState<MyComplaintFilter>('active');
  useRenewOnShow();
  const write = () => void open('/pages/complaint/new/index');
  return (
    <Page padded={false}>
      <Tabs id="filter" tabs={TABS} active={filter} onChange={setFilter} />
      <View className={s.list}>
        <MyFeedback
          filter={filter}
          onOpen={(id) => void open(`/pages/complaint/index?id=${id}`)}
          onNew={write}
        />
      </View>
      <BottomBar>
        <Button id="new-feedback" size="large" icon="edit" block onTap={write}>
          我要反馈
        </Button>
      </BottomBar>
    </Page>
  );
}
