import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Chips } from '@/components/chips/chips';
import { toast } from '@/components/toast/toast-store';
import { ask } from '@/components/dialog/dialog-store';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import { TextField } from '@/components/text-field/text-field';
import type { InputOf } from '@/contract';
import type { TeamMember } from '@/contract/community/staff/views';
import type { CommunityCard } from '@/contract/community/who-am-i';
import type { StaffRole } from '@/domain/access/roles';
import { useRun } from '../use-run';
import { jobsBack } from './jobs-back';
import { postProblems, PostFields, type Post } from './post-fields';
import { DAY_NAMES, DAYS_FROM_MONDAY } from './shift-words';
import s from '../admin.module.scss';

interface ChangeStaffProps {
  member: TeamMember;
  staffId: string;
  communityId: string;
  grantable: readonly StaffRole[];
  /** the communities of whoever changes */
  mine: readonly CommunityCard[];
  onTeam: (team: TeamMember[]) => void;
  onClose: () => void;
}

const toggled = (list: string[], key: string): string[] =>
  list.includes(key) ? list.filter((one) => one !== key) : [...list, key];

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** A colleague's post, working hours and communities, or their leaving (P3): days chosen, the same hours on all of them. */
export function ChangeStaff(props: ChangeStaffProps) {
  const { member, staffId, communityId, grantable, mine, onTeam, onClose } = props;
  const { alias, roles, skills, shifts } = member;
  const [post, setPost] = useState<Post>({ alias, roles, skills });
  const [communities, setCommunities] = useState(member.communities);
  const [days, setDays] = useState<string[]>([...new Set(shifts.map(({ day }) => String(day)))]);
  const [from, setFrom] = useState(shifts[0]?.from ?? '08:00');
  const [to, setTo] = useState(shifts[0]?.to ?? '18:00');
  const { busy, run } = useRun();
  const wrong = postProblems(post);
  const hoursWrong = days.length > 0 && !(TIME.test(from) && TIME.test(to)) ? '请写成 08:00 这样' : undefined;
  const send = async (
    change: Omit<InputOf<'community.change-staff'>, 'communityId' | 'staffId'>,
    done: string,
  ) => {
    const team = await run(
      'change',
      () => call('community.change-staff', { communityId, staffId, ...change }),
      done,
    );
    if (!team) return;
    onTeam(team);
    onClose();
  };
  const save = () => {
    if (wrong.alias || wrong.roles || hoursWrong) return;
    const hours = days.map((day) => ({ day: Number(day), from, to }));
    void send({ ...post, shifts: hours, ...(mine.length > 1 ? { communities } : {}) }, '已保存');
  };
  const leave = async () => {
    const question = {
      title: `「${alias}」已离职？`,
      words: `对方马上不再是本小区的员工，登记的手机号也不能再加入。${jobsBack(member.jobs)}`,
      confirm: '办理离职',
      cancel: '取消',
      danger: true,
    };
    if (await ask(question)) await send({ leaves: true }, '已办理');
  };
  const foot = (
    <View>
      <Button id="save-staff" size="large" block loading={busy !== null} onTap={save}>
        保存
      </Button>
      <Button id="staff-leaves" kind="text" block onTap={() => void leave()}>
        办理离职
      </Button>
    </View>
  );
  return (
    <Sheet open title={alias} onClose={onClose} foot={foot}>
      <PostFields post={post} grantable={grantable} wrong={wrong} onChange={setPost} />
      <View className={s.gap} />
      <View className={s.gap} />
      <Field label="班次" hint="不选表示由本人的在岗开关决定" error={hoursWrong}>
        <Chips
          id="shift-day"
          chips={DAYS_FROM_MONDAY.map((day) => ({ key: String(day), name: `周${DAY_NAMES[day] ?? ''}` }))}
          chosen={days}
          onTap={(day) => setDays((old) => toggled(old, day))}
        />
        {days.length > 0 ? (
          <View className={s.two}>
            <TextField id="shift-from" label="上班时间" value={from} max={5} onChange={setFrom} />
            <View>至</View>
            <TextField id="shift-to" label="下班时间" value={to} max={5} onChange={setTo} />
          </View>
        ) : null}
      </Field>
      {mine.length > 1 ? (
        <Field label="负责的小区" hint="取消的小区里，对方手上的工单会退回调度">
          <Chips
            id="staff-community"
            chips={mine.map(({ id, name }) => ({ key: id, name }))}
            chosen={communities}
            onTap={(id) => {
              // This community is left by 办理离职, never by a stray tap.
              if (id === communityId) toast('不再负责本小区，请用下面的「办理离职」');
              else setCommunities((old) => toggled(old, id));
            }}
          />
        </Field>
      ) : null}
    </Sheet>
  );
}
