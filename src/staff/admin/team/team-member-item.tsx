import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { ask } from '@/components/dialog/dialog-store';
import { Tag } from '@/components/tag/tag';
import type { TeamMember } from '@/contract/community/staff/views';
import type { CommunityCard } from '@/contract/community/who-am-i';
import { roleNames, type StaffRole } from '@/domain/access/roles';
import { CATEGORY_NAMES } from '@/domain/classification/taxonomy-names';
import { useRun } from '../use-run';
import { ChangeStaff } from './change-staff';
import { jobsBack } from './jobs-back';
import { shiftWords } from './shift-words';
import s from '../admin.module.scss';

interface TeamMemberItemProps {
  member: TeamMember;
  communityId: string;
  grantable: readonly StaffRole[];
  /** the communities of whoever looks */
  mine: readonly CommunityCard[];
  onTeam: (team: TeamMember[]) => void;
}

/** A colleague: what they do, whether they work now, and what may be done about it (P3). */
export function TeamMemberItem({ member, communityId, grantable, mine, onTeam }: TeamMemberItemProps) {
  const [changing, setChanging] = useState(false);
  const { busy, run } = useRun();
  const { personId, alias, suspended, onDuty, changeable, jobs } = member;
  const others = mine.filter(({ id }) => id !== communityId && member.communities.includes(id));
  const suspend = async (staffId: string) => {
    const question = {
      title: `停用「${alias}」？`,
      words: `对方马上不能再使用员工端。${jobsBack(jobs)}`,
      confirm: '停用',
      cancel: '取消',
      danger: true,
    };
    if (!suspended && !(await ask(question))) return;
    const input = { communityId, staffId, suspended: !suspended };
    const team = await run(
      'suspend',
      () => call('community.suspend-staff', input),
      suspended ? '已恢复' : '已停用',
    );
    if (team) onTeam(team);
  };
  return (
    <View className={s.item}>
      <View className={s.head}>
        <View className={s.strong}>{alias}</View>
        {personId === null ? <Tag tone="yellow">还没有加入</Tag> : null}
        {suspended ? <Tag tone="red">已停用</Tag> : null}
        {personId !== null && !suspended ? (
          <Tag tone={onDuty ? 'green' : 'grey'}>{onDuty ? '在岗' : '休息'}</Tag>
        ) : null}
      </View>
      <View className={s.note}>
        {[
          member.roles.map((role) => roleNames[role]).join('、'),
          member.skills.map((skill) => CATEGORY_NAMES[skill]).join('、'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </View>
      <View className={s.note}>
        {[`${member.name} ${member.phone}`.trim(), shiftWords(member.shifts)].filter(Boolean).join(' · ')}
      </View>
      {others.length > 0 ? (
        <View className={s.note}>{`还负责：${others.map(({ name }) => name).join('、')}`}</View>
      ) : null}
      {changeable && personId !== null ? (
        <View className={s.row}>
          <Button id={`change-${personId}`} kind="plain" size="small" onTap={() => setChanging(true)}>
            岗位与班次
          </Button>
          <Button
            id={`suspend-${personId}`}
            kind={suspended ? 'soft' : 'plain'}
            size="small"
            loading={busy !== null}
            onTap={() => void suspend(personId)}
          >
            {suspended ? '恢复' : '停用'}
          </Button>
        </View>
      ) : null}
      {changing && personId !== null ? (
        <ChangeStaff
          member={member}
          staffId={personId}
          communityId={communityId}
          grantable={grantable}
          mine={mine}
          onTeam={onTeam}
          onClose={() => setChanging(false)}
        />
      ) : null}
    </View>
  );
}
