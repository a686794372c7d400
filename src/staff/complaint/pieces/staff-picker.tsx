import { useState } from 'react';
import { View } from '@tarojs/components';
import { RefusalError } from '@/api/errors';
import { Avatar } from '@/components/avatar/avatar';
import { Button } from '@/components/button/button';
import { cx } from '@/components/cx';
import { Icon } from '@/components/icon/icon';
import { Skeleton } from '@/components/skeleton/skeleton';
import { spoken } from '@/components/spoken';
import { TextField } from '@/components/text-field/text-field';
import type { StaffCard } from '@/contract/community/list-staff';
import { mayEver } from '@/domain/access/may';
import { roleNames } from '@/domain/access/roles';
import type { Operation } from '@/domain/access/table';
import { actorOf } from '../../work/scopes-of';
import { initialOf } from '../../me/initial-of';
import { useColleagues } from '../data/use-colleagues';
import s from './pieces.module.scss';

/** More than this and a field to search by name appears. */
const SEARCH_FROM = 8;

interface StaffPickerProps {
  id: string;
  communityId: string;
  chosen: readonly string[];
  /** those who must not be chosen: whom it is about (C6) */
  without?: readonly string[];
  /** what was said: whoever is named in it comes first */
  said?: string;
  /** an operation without which somebody cannot be chosen */
  needs?: Operation;
  onTap: (staffId: string) => void;
}

/** Colleagues of a community to choose one or several of, with their roles; found by name when there are many. */
export function StaffPicker(props: StaffPickerProps) {
  const { id, communityId, chosen, without = [], said = '', needs, onTap } = props;
  const { data, error, refetch } = useColleagues(communityId);
  const [typed, setTyped] = useState('');
  // Technicians do not see the list of staff (P3): somebody else names whoever it takes.
  if (error instanceof RefusalError) return <View className={s.nobody}>可以不选，由主管指定</View>;
  if (error && !data)
    return (
      <Button id={`${id}-retry`} kind="soft" size="small" icon="refresh" onTap={() => void refetch()}>
        同事名单没有加载出来，重试
      </Button>
    );
  if (!data) return <Skeleton rows={2} />;
  const named = (one: StaffCard): boolean => said.includes(one.alias.replace(/[（(].*$/, ''));
  const able = data
    .filter((one) => !without.includes(one.id) && (!needs || mayEver(needs, actorOf(one.roles))))
    .sort((a, b) => Number(named(b)) - Number(named(a)));
  const shown = able.filter((one) => one.alias.includes(typed.trim()) || chosen.includes(one.id));
  return (
    <View>
      {able.length > SEARCH_FROM ? (
        <TextField
          id={`${id}-search`}
          label="按姓名找同事"
          placeholder="按姓名找"
          value={typed}
          onChange={setTyped}
        />
      ) : null}
      <View className={s.people}>
        {shown.map((one) => (
          <Person
            key={one.id}
            id={`${id}-${one.id}`}
            one={one}
            on={chosen.includes(one.id)}
            named={named(one)}
            onTap={() => onTap(one.id)}
          />
        ))}
        {shown.length === 0 ? <View className={s.nobody}>没有找到这位同事</View> : null}
      </View>
    </View>
  );
}

interface PersonProps {
  id: string;
  one: StaffCard;
  on: boolean;
  /** in what was said */
  named: boolean;
  onTap: () => void;
}

function Person({ id, one, on, named, onTap }: PersonProps) {
  const roles = one.roles.filter((role) => role !== 'resident').map((role) => roleNames[role]);
  return (
    <View
      id={id}
      className={cx(s.person, on && s.on)}
      onClick={onTap}
      {...spoken('checkbox', `${one.alias}，${roles.join('、')}`, { checked: on })}
    >
      <Avatar name={initialOf(one.alias)} />
      <View className={s.personWords}>
        <View className={s.alias}>{one.alias}</View>
        <View className={s.roles}>{named ? '原话里提到' : roles.join('、')}</View>
      </View>
      {on ? <Icon name="check-circle" size={20} /> : null}
    </View>
  );
}
