import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { itemsOf } from '@/components/paged/paged';
import { PagedFrame } from '@/components/paged/paged-frame';
import { useEndless } from '@/components/paged/use-endless';
import { Empty } from '@/components/state/empty';
import type { NoticeWork } from '@/contract/announce/views';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { AllClearSheet } from './all-clear-sheet';
import { NoticeRow } from './notice-row';
import { useNotices } from './use-notices';

/** Notices to many homes: what was said to whom, how far it has got, and its end (N5). */
export function NoticeList({ communityId }: { communityId: string }) {
  const paged = useNotices(communityId);
  const [ending, setEnding] = useState<NoticeWork | null>(null);
  const now = useNow();
  const notices = itemsOf(paged);
  useEndless(paged);
  return (
    <View>
      <PagedFrame
        paged={paged}
        count={notices.length}
        rows={3}
        empty={
          <Empty icon="horn" title="还没有发过通知" words="停水、停电、恶劣天气，一次告诉相关楼栋的住户" />
        }
      >
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} now={now} onEnd={() => setEnding(notice)} />
        ))}
      </PagedFrame>
      {ending ? <AllClearSheet notice={ending} onClose={() => setEnding(null)} /> : null}
      <BottomBar>
        <Button
          id="new-notice"
          size="large"
          block
          icon="plus"
          onTap={() => void open('/staff/pages/notice-new/index')}
        >
          发通知
        </Button>
      </BottomBar>
    </View>
  );
}
