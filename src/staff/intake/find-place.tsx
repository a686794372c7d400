import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Field } from '@/components/field/field';
import { TextField } from '@/components/text-field/text-field';
import { useWide } from '@/platform/use-wide';
import { errorWords } from '@/components/words/error-words';
import type { FoundPlace } from './intake-draft';
import { useFindPlace } from './use-find-place';
import s from './intake.module.scss';

/** As many houses as one answer holds. */
const MOST_HITS = 20;

interface FindPlaceProps {
  community: { id: string; name: string };
  place: FoundPlace | null;
  error: string | undefined;
  /** `query` is what found it: often the caller's name or phone */
  onPlace: (place: FoundPlace | null, query: string) => void;
}

const idOf = (place: FoundPlace): string => (place.kind === 'house' ? place.houseId : place.spotId);

/** Where it is broken: a house by building and room, a name or a phone, or a place in a common area (T1). */
export function FindPlace({ community, place, error, onPlace }: FindPlaceProps) {
  const [typed, setTyped] = useState('');
  const { places, searching, paused, error: failed, again } = useFindPlace(community.id, typed);
  const atDesk = useWide();
  const first = places?.[0];
  if (place)
    return (
      <Card id="field-place" flush>
        <Cell
          id="place"
          icon={place.kind === 'house' ? 'building' : 'pin'}
          title={<View className={s.strong}>{place.label}</View>}
          note={place.note}
          value="更换"
          onTap={() => onPlace(null, '')}
        />
      </Card>
    );
  return (
    <Card>
      <Field
        id="field-place"
        label="哪里需要维修"
        extra={community.name}
        required
        error={error}
        hint={places || searching || failed ? undefined : '例如 3-1501、张三、手机尾号 1234、东门岗亭'}
      >
        <TextField
          id="find-place"
          label="哪里需要维修"
          placeholder="楼栋房号、姓名、手机尾号、公共区域"
          max={40}
          value={typed}
          wrong={Boolean(error)}
          focus={atDesk}
          onEnter={() => first && onPlace(first, typed.trim())}
          onChange={setTyped}
        />
      </Field>
      <View className={s.hits}>
        {paused ? <View className={s.quiet}>没有网络，连上后自动查找</View> : null}
        {searching && !places && !paused ? <View className={s.quiet}>正在查找…</View> : null}
        {failed ? (
          <View className={s.quiet}>
            {errorWords(failed)}
            <Button id="find-again" kind="text" size="small" onTap={again}>
              重试
            </Button>
          </View>
        ) : null}
        {places?.length === 0 ? (
          <View className={s.quiet}>没有找到，换个说法试试：只写楼栋房号，或姓名全名</View>
        ) : null}
        {places?.map((one) => (
          <Cell
            key={idOf(one)}
            id={`hit-${idOf(one)}`}
            icon={one.kind === 'house' ? 'building' : 'pin'}
            title={one.label}
            note={one.note}
            arrow={false}
            onTap={() => onPlace(one, typed.trim())}
          />
        ))}
        {places && places.length >= MOST_HITS ? (
          <View className={s.quiet}>只列出前 {MOST_HITS} 个，请再写上单元或房号</View>
        ) : null}
      </View>
    </Card>
  );
}
