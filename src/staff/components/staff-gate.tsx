import type { ReactNode } from 'react';
import { useMe } from '@/api/use-me';
import { Button } from '@/components/button/button';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import type { Me } from '@/contract/community/who-am-i';
import { replace } from '@/platform/navigation';

/** Lets staff in and tells everybody else, kindly, that this is the wrong door. The server decides again on every call. */
export function StaffGate({ children }: { children: (me: Me) => ReactNode }) {
  const { data: me, error, refetch } = useMe();
  if (me?.staff) return <>{children(me)}</>;
  if (me)
    return (
      <Empty icon="briefcase" title="这里是员工工作台" words="您的账号还不是员工，如有疑问请联系物业主管">
        <Button id="go-home" onTap={() => void replace('/pages/home/index')}>
          返回首页
        </Button>
      </Empty>
    );
  if (error) return <Failed words={errorWords(error)} onRetry={() => void refetch()} />;
  return <Skeleton rows={4} />;
}
