import { useSyncExternalStore } from 'react';
import { View } from '@tarojs/components';
import { useBalance } from '@/api/use-balance';
import { useSubscribe } from '@/api/use-subscribe';
import { Avatar } from '@/components/avatar/avatar';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Switch } from '@/components/switch/switch';
import { toast } from '@/components/toast/toast-store';
import type { Me } from '@/contract/community/who-am-i';
import { privacyRows } from '@/domain/access/privacy-rows';
import { staffTemplates } from '@/domain/notification/templates';
import { open } from '@/platform/navigation';
import { preferences, setPreferences, watchPreferences } from '@/platform/preferences';
import { mayEver } from '@/domain/access/may';
import { adminUrls } from '../admin/urls';
import { urls } from '../urls';
import { actorOf } from '../work/scopes-of';
import { roleWords } from './role-words';
import s from './staff-me.module.scss';
import { initialOf } from './initial-of';
import { useDuty } from './use-duty';

/** Who I am at work, on or off duty, how messages reach me (P3, N2). */
export function StaffMe({ me }: { me: Me }) {
  const { has, onDuty, change } = useDuty(me);
  const { elder } = useSyncExternalStore(watchPreferences, preferences, preferences);
  const subscribe = useSubscribe();
  const balance = useBalance(staffTemplates);
  const topUp = async () => {
    const accepted = await subscribe(staffTemplates);
    toast(accepted > 0 ? '好的，新任务和催单会发微信给您' : '没关系，消息都在「消息」里', 'plain');
  };
  const places = me.communities.filter(({ id }) => me.staff?.communities.includes(id));
  return (
    <View>
      <Card>
        <View className={s.person}>
          <Avatar name={initialOf(me.staff?.alias ?? '')} size="large" />
          <View className={s.words}>
            <View className={s.alias}>{me.staff?.alias}</View>
            <View className={s.note}>{roleWords(me)}</View>
            <View className={s.note}>{places.map(({ name }) => name).join('、')}</View>
          </View>
        </View>
      </Card>
      <Card flush>
        {has ? (
          <Cell
            icon="briefcase"
            title={onDuty ? '在岗' : '休息'}
            note={onDuty ? '可以接到新派的单' : '不会收到新派的单'}
            value={<Switch id="duty" label="在岗接单" on={onDuty} onChange={change} />}
          />
        ) : null}
        <Cell id="inbox" icon="bell" title="消息" onTap={() => void open(urls.inbox)} />
        <Cell
          id="top-up"
          icon="chat"
          title="微信提醒"
          note={balance ? `还可收到 ${balance} 条，多点几次可多收几条` : '每同意一次，可多收一条微信通知'}
          value="开启"
          onTap={() => void topUp()}
        />
        <Cell
          icon="text"
          title="大字版"
          value={
            <Switch id="elder" label="大字版" on={elder} onChange={(on) => setPreferences({ elder: on })} />
          }
        />
      </Card>
      <Card flush>
        {me.staff?.roles.some((role) => role in privacyRows['privacy.list-flagged']) ? (
          <Cell
            id="flagged"
            icon="shield"
            title="内容审核"
            note="微信认为有风险的文字和图片"
            onTap={() => void open(urls.flagged)}
          />
        ) : null}
        {me.staff?.roles.some((role) => role in privacyRows['privacy.list-reveals']) ? (
          <Cell
            id="looks"
            icon="key"
            title="号码查看记录"
            note="谁在什么时候为什么查看了住户号码"
            onTap={() => void open(urls.looks)}
          />
        ) : null}
        {mayEver('community.house-file', actorOf(me.staff?.roles ?? [])) ? (
          <Cell
            id="admin"
            icon="building"
            title="小区管理"
            note="住户、房屋、员工、点位"
            onTap={() => void open(adminUrls.hub)}
          />
        ) : null}
        <Cell
          id="resident-side"
          icon="home"
          title="回到业主端"
          onTap={() => void open('/pages/home/index')}
        />
      </Card>
    </View>
  );
}
