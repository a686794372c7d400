import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Avatar } from '@/components/avatar/avatar';
import { Button } from '@/components/button/button';
import { ask } from '@/components/dialog/dialog-store';
import type { Member } from '@/contract/community/people/home-views';
import { relationNames } from '@/domain/people/relation';
import { useHomesStep } from './use-homes';
import s from './homes.module.scss';

/** Somebody of the household; an owner may end their access (P1). */
export function MemberRow({ member, houseId }: { member: Member; houseId: string }) {
  const { busy, run } = useHomesStep();
  const { personId, name, phone, relation, me, removable } = member;
  const remove = async () => {
    const question = {
      title: `移除${relationNames[relation]}「${name}」？`,
      words: '对方立即不能再用这个房屋报修，未使用的邀请码也会一起作废。',
      confirm: '移除',
      cancel: '取消',
      danger: true,
    };
    if (await ask(question))
      await run('remove', () => call('community.remove-member', { houseId, personId }), '已移除');
  };
  return (
    <View className={s.member}>
      <Avatar name={name.charAt(0)} />
      <View className={s.grow}>
        <View>{me ? `${name}（我）` : name}</View>
        <View className={s.note}>{[relationNames[relation], phone].filter(Boolean).join(' · ')}</View>
      </View>
      {removable ? (
        <Button
          id={`remove-${personId}`}
          kind="text"
          size="small"
          loading={busy !== null}
          label={`移除${name}`}
          onTap={() => void remove()}
        >
          移除
        </Button>
      ) : null}
    </View>
  );
}
