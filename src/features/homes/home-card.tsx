import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ask } from '@/components/dialog/dialog-store';
import { Tag } from '@/components/tag/tag';
import type { MyHome } from '@/contract/community/people/home-views';
import { relationNames } from '@/domain/people/relation';
import { InviteSheet } from './invite-sheet';
import { MemberRow } from './member-row';
import { useHomesStep } from './use-homes';
import s from './homes.module.scss';

const LEAVE = {
  title: '确定搬离这个房屋？',
  words: '您将不能再用它报修。如果您是最后一位业主，您邀请的家人和租客也会一起退出。',
  confirm: '搬离',
  cancel: '取消',
  danger: true,
};

/** One house with its household (P1); an owner invites and removes, everybody may leave. */
export function HomeCard({ home, several }: { home: MyHome; several: boolean }) {
  const [inviting, setInviting] = useState(false);
  const { busy, run } = useHomesStep();
  const { houseId } = home;
  const leave = async () => {
    if (await ask(LEAVE))
      await run('leave', () => call('community.leave-home', { houseId }), '已退出这个房屋');
  };
  return (
    <Card id={`home-${houseId}`}>
      <View className={s.head}>
        <View className={s.label}>{home.label}</View>
        <View className={s.tags}>
          <Tag tone="primary">{relationNames[home.relation]}</Tag>
          {several && home.current ? <Tag tone="green">当前</Tag> : null}
        </View>
      </View>
      <View className={s.note}>{home.communityName}</View>
      <View className={s.members}>
        {home.members.map((member) => (
          <MemberRow key={member.personId} member={member} houseId={houseId} />
        ))}
      </View>
      <View className={s.row}>
        {home.mayInvite ? (
          <Button id="invite" kind="soft" size="small" icon="plus" onTap={() => setInviting(true)}>
            邀请家人或租客
          </Button>
        ) : null}
        {several && !home.current ? (
          <Button
            id="make-current"
            kind="plain"
            size="small"
            loading={busy === 'switch'}
            onTap={() =>
              void run('switch', () => call('community.switch-home', { houseId }), '报修时先用这个房屋')
            }
          >
            设为当前
          </Button>
        ) : null}
        <Button id="leave" kind="plain" size="small" loading={busy === 'leave'} onTap={() => void leave()}>
          搬离
        </Button>
      </View>
      {inviting ? <InviteSheet home={home} onClose={() => setInviting(false)} /> : null}
    </Card>
  );
}
