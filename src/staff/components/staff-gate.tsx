import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useMe } from '@/api/use-me';
import { Button } from '@/components/button/button';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import type { Me } from '@/contract/community/who-am-i';
import { replace } from '@/platform/navigation';
import s from './staff-gate.module.scss';

/** Lets staff in and tells everybody else, kindly, that this is the wrong door. The server decides again on every call. */
export function StaffGate({ children }: { children: (me: Me) => ReactNode }) {
  const { data: me, error, refetch } = useMe();
  if (me?.staff) return <>{children(me)}</>;
  return (
    <View className={s.gate}>
      {me ? (
        <Empty icon="briefcase" title="这里是员工工作台" words="您的账号还不是员工，请联系物业主管开通">
          <Button id="go-home" onTap={() => void replace('/pages/home/index')}>
            返回首页
          </Button>
        </Empty>
      ) : error ? (
        <Failed words={errorWords(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeleton rows={4} />
      )}
    </View>
  );
}
