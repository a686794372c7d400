import { useState } from 'react';
import { View } from '@tarojs/components';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import type { Me } from '@/contract/community/who-am-i';
import { now as clock } from '@/platform/clock';
import { usePullDownRefresh } from '@/platform/lifecycle';
import { stopPullDown } from '@/platform/navigation';
import { ChipRow } from '../complaint/pieces/chip-row';
import { CommunityChips } from '../complaint/pieces/community-chips';
import { useCommunity } from '../work/use-community';
import { ComplaintFigures } from './complaint-figures';
import s from './figures.module.scss';
import { lastMonths, monthOf } from './months';
import { SurveyFigures } from './survey-figures';
import { useFigures } from './use-figures';

/** A community's month of complaints and surveys against the targets (C12, V5, M8). */
export function FiguresPanel({ me }: { me: Me }) {
  const [communityId, setCommunityId] = useCommunity(me);
  const [back, setBack] = useState('0');
  const [now] = useState(clock);
  const months = lastMonths(now);
  const month = months.find(({ key }) => key === back) ?? monthOf(now, 0);
  const { data, error, refetch } = useFigures(communityId, month, now);
  usePullDownRefresh(() => void refetch().finally(stopPullDown));
  return (
    <View>
      <View className={s.pick}>
        <CommunityChips me={me} communityId={communityId} onChange={setCommunityId} />
        <ChipRow id="month" chips={months} chosen={[back]} onTap={setBack} />
      </View>
      {error && data ? (
        <NoticeBar id="stale" tone="warn" icon="offline" onTap={() => void refetch()}>
          网络不通，显示的是刚才的数字，点此重试
        </NoticeBar>
      ) : null}
      {data ? (
        <>
          <ComplaintFigures figures={data.complaints} earlier={data.earlier} />
          <SurveyFigures survey={data.survey} />
        </>
      ) : error ? (
        <Failed words={errorWords(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeleton rows={5} />
      )}
    </View>
  );
}
