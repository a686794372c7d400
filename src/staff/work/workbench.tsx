import { useState } from 'react';
import { View } from '@tarojs/components';
import { Chips } from '@/components/chips/chips';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Tabs } from '@/components/tabs/tabs';
import type { Me } from '@/contract/community/who-am-i';
import type { WorkScope } from '@/contract/ticket/list-work';
import { focusOn } from '@/platform/focus';
import { open } from '@/platform/navigation';
import { useWide } from '@/platform/use-wide';
import { WaitingNotice } from '../offline/waiting-notice';
import { ComplaintEntry } from '../complaint/work/complaint-entry';
import { urls } from '../urls';
import { Beside } from './beside';
import type { WorkTab } from './scopes-of';
import type { useWork } from './use-work';
import { WorkHead } from './work-head';
import { Shortcuts } from './shortcuts';
import { WorkList } from './work-list';
import s from './work.module.scss';

interface WorkbenchProps {
  me: Me;
  tabs: WorkTab[];
  scope: WorkScope;
  onScope: (scope: WorkScope) => void;
  communityId: string;
  onCommunity: (id: string) => void;
  work: ReturnType<typeof useWork>;
}

/** The workbench: who I am, which list, and its cards. */
export function Workbench(props: WorkbenchProps) {
  const { me, tabs, scope, onScope, communityId, onCommunity, work } = props;
  const wide = useWide();
  const [beside, setBeside] = useState<string>();
  const show = (id: string) => {
    setBeside(id);
    focusOn('beside');
  };
  const mine = me.communities.filter(({ id }) => me.staff?.communities.includes(id));
  const list = (
    <View className={wide ? s.column : undefined}>
      <WorkHead me={me} />
      {mine.length > 1 ? (
        <View className={s.communities}>
          <Chips
            id="community"
            chips={mine.map(({ id, name }) => ({ key: id, name }))}
            chosen={[communityId]}
            onTap={onCommunity}
          />
        </View>
      ) : null}
      <Shortcuts roles={me.staff?.roles ?? []} communityId={communityId} />
      <Tabs id="scope" tabs={tabs} active={scope} onChange={onScope} />
      <View className={s.list}>
        <ComplaintEntry roles={me.staff?.roles ?? []} communityId={communityId} />
        {me.staff?.onDuty ? null : (
          <NoticeBar tone="warn" icon="info">
            休息中，不会收到新派的单。开工请打开上面的开关
          </NoticeBar>
        )}
        <WaitingNotice />
        <WorkList
          key={scope}
          scope={scope}
          roles={me.staff?.roles ?? []}
          work={work}
          chosen={wide ? beside : undefined}
          onOpen={(id) => (wide ? show(id) : void open(urls.ticket(id)))}
        />
      </View>
    </View>
  );
  if (!wide) return list;
  return (
    <View className={s.wide}>
      {list}
      <Beside ticketId={beside} />
    </View>
  );
}
