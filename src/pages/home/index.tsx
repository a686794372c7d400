import { useMe } from '@/api/use-me';
import { usePhones } from '@/api/use-phones';
import { useRenewOnShow } from '@/api/use-renew-on-show';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Page } from '@/components/page/page';
import { Failed } from '@/components/state/failed';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { ActiveFeedback } from '@/features/home/active-feedback';
import { ActiveTickets } from '@/features/home/active-tickets';
import { CommonFaults } from '@/features/home/common-faults';
import { EmergencyEntry } from '@/features/home/emergency-entry';
import { FeedbackEntry } from '@/features/home/feedback-entry';
import { Hero } from '@/features/home/hero';
import { FirstHome } from '@/features/homes/first-home';
import { useUnreadBadge } from '@/features/inbox/use-unread-badge';
import { NoticeCards } from '@/features/notices/notice-card';
import { WaitingList } from '@/features/outbox/waiting-list';
import { open } from '@/platform/navigation';
import { scanCode } from '@/platform/scan';
import { sceneOf } from '@/platform/scene';

/** Home: report, emergency, what is under way. */
export default function Home() {
  const { data: me, error, refetch } = useMe();
  const phones = usePhones(me);
  useRenewOnShow();
  useUnreadBadge();
  const scan = async () => {
    const code = await scanCode();
    if (code === null) return;
    const scene = sceneOf(code);
    if (scene === null) toast('这不是物业的报修码', 'bad');
    else await open(`/pages/report/index?scene=${encodeURIComponent(scene)}`);
  };
  return (
    <Page>
      <Hero me={me} onReport={() => void open('/pages/report/index')} onScan={() => void scan()} />
      {me?.staff ? (
        <Card flush>
          <Cell
            id="home-staff"
            icon="briefcase"
            title="员工工作台"
            note={me.staff.onDuty ? '接单、派单、处理工单' : '休息中，上班请进去打开「在岗」'}
            onTap={() => void open('/staff/pages/workbench/index')}
          />
        </Card>
      ) : null}
      {error && !me ? <Failed words={errorWords(error)} onRetry={() => void refetch()} /> : null}
      <NoticeCards onOpen={(id) => void open(`/pages/notice/index?id=${id}`)} />
      {me && me.homes.length === 0 && !me.staff ? (
        <FirstHome hotline={phones.hotline} onHomes={() => void open('/pages/homes/index')} />
      ) : null}
      <EmergencyEntry
        hotline={phones.hotline}
        duty={phones.dutyPhones}
        onReport={(plan) => void open(`/pages/report/index?plan=${plan}`)}
      />
      <CommonFaults onChoose={(fault) => void open(`/pages/report/index?fault=${fault}`)} />
      <FeedbackEntry
        onNew={(sort) => void open(`/pages/complaint/new/index?sort=${sort}`)}
        onMine={() => void open('/pages/complaint/list/index')}
      />
      <WaitingList />
      <ActiveTickets
        onOpen={(id) => void open(`/pages/ticket/index?id=${id}`)}
        onAll={() => void open('/pages/tickets/index')}
      />
      <ActiveFeedback
        onOpen={(id) => void open(`/pages/complaint/index?id=${id}`)}
        onAll={() => void open('/pages/complaint/list/index')}
      />
    </Page>
  );
}
