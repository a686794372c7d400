import { View } from '@tarojs/components';
import { useCommunities } from '@/api/use-phones';
import { Button } from '@/components/button/button';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { TextField } from '@/components/text-field/text-field';
import type { Me } from '@/contract/community/who-am-i';
import { relationNames, relations } from '@/domain/people/relation';
import { homeErrorWords } from '../words/home-error-words';
import { useAskForm } from './use-ask-form';
import s from '../homes.module.scss';

const PLACES = [
  { key: 'building', label: '楼栋', placeholder: '如 3 栋' },
  { key: 'unit', label: '单元', placeholder: '可不填' },
  { key: 'room', label: '房号', placeholder: '如 1501' },
] as const;

/** Asking the desk for a house (P1): which, as what, and how to reach the person. */
export function AskForm({ me, onSent }: { me: Me; onSent: () => void }) {
  const { data, error, refetch } = useCommunities();
  const { asked, wrong, busy, change, send } = useAskForm(me, onSent);
  if (!data)
    return error ? (
      <Failed words={homeErrorWords(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton rows={2} />
    );
  const only = data.length === 1 ? data[0]?.id : undefined;
  const communityId = asked.communityId || only || '';
  const placeWrong = wrong.building ?? wrong.room;
  return (
    <View>
      <Field label="小区" required error={wrong.communityId}>
        <Chips
          id="community"
          chips={data.map(({ id, name }) => ({ key: id, name }))}
          chosen={[communityId]}
          onTap={(id) => change({ communityId: id })}
        />
      </Field>
      <Field label="房屋" required error={placeWrong}>
        <View className={s.three}>
          {PLACES.map(({ key, label, placeholder }) => (
            <View key={key} className={s.grow}>
              <TextField
                id={`ask-${key}`}
                label={label}
                value={asked[key]}
                max={12}
                placeholder={placeholder}
                wrong={Boolean(wrong[key])}
                onChange={(value) => change({ [key]: value })}
              />
              <View className={s.note}>{label}</View>
            </View>
          ))}
        </View>
      </Field>
      <Field label="您是" required error={wrong.relation}>
        <Chips
          id="ask-relation"
          chips={relations.map((key) => ({ key, name: relationNames[key] }))}
          chosen={asked.relation ? [asked.relation] : []}
          onTap={(relation) => change({ relation })}
        />
      </Field>
      <Field label="姓名" required error={wrong.name}>
        <TextField
          id="ask-name"
          label="姓名"
          kind="nickname"
          value={asked.name}
          max={30}
          wrong={Boolean(wrong.name)}
          onChange={(name) => change({ name })}
        />
      </Field>
      <Field
        label="手机号"
        required
        error={wrong.phone}
        hint="与物业登记的一致，确认更快；只用来核对身份和联系您"
      >
        <TextField
          id="ask-phone"
          label="手机号"
          kind="number"
          value={asked.phone}
          max={11}
          wrong={Boolean(wrong.phone)}
          onChange={(phone) => change({ phone })}
        />
      </Field>
      <Button id="ask-home" size="large" block loading={busy} onTap={() => void send(communityId)}>
        提交申请
      </Button>
    </View>
  );
}
