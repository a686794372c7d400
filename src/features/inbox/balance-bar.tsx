import { useBalance } from '@/api/use-balance';
import { useSubscribe } from '@/api/use-subscribe';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { toast } from '@/components/toast/toast-store';
import { allResidentTemplates, residentTemplates, staffTemplates } from '@/domain/notification/templates';

/** How many more WeChat messages may come, and one tap for more (N2). */
export function BalanceBar({ staff = false }: { staff?: boolean }) {
  const left = useBalance(staff ? staffTemplates : allResidentTemplates);
  const subscribe = useSubscribe();
  if (left === undefined) return null;
  const more = async () => {
    const accepted = await subscribe(staff ? staffTemplates : residentTemplates);
    if (accepted > 0) toast('好的，有消息会微信提醒您', 'good');
  };
  return (
    <NoticeBar id="balance" icon="bell" tone={left === 0 ? 'warn' : 'info'} onTap={() => void more()}>
      {left === 0 ? '微信提醒还剩 0 条，点此开启' : `还可收到 ${left} 条微信提醒，点此再加几条`}
    </NoticeBar>
  );
}
