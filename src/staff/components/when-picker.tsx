import { useState } from 'react';
import { Picker, View } from '@tarojs/components';
import { Chips } from '@/components/chips/chips';
import { dayWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { useNow } from '@/platform/use-now';
import { fromPicker, pickerParts, type MomentChoice } from './moments';
import s from './when-picker.module.scss';

const OWN = 'own';
const HOUR_MS = 3_600_000;

interface WhenPickerProps {
  id: string;
  choices: (now: number) => MomentChoice[];
  /** Epoch ms; null when nothing is promised. */
  value: number | null;
  onChange: (at: number | null) => void;
}

/** A moment in the future in one tap, or any other one by WeChat's own pickers; a second tap on a chip takes it back. */
export function WhenPicker({ id, choices, value, onChange }: WhenPickerProps) {
  const now = useNow();
  const offered = choices(now);
  const [chosen, setChosen] = useState<string | null>(
    value === null ? null : (offered.find(({ at }) => at === value)?.key ?? OWN),
  );
  const tap = (key: string) => {
    const again = key === chosen;
    setChosen(again ? null : key);
    if (again) onChange(null);
    else onChange(offered.find((choice) => choice.key === key)?.at ?? value ?? now + HOUR_MS);
  };
  const at = value ?? now + HOUR_MS;
  const { date, time } = pickerParts(at);
  const pick = (part: { date?: string; time?: string }) => {
    const next = fromPicker(part.date ?? date, part.time ?? time);
    if (Number.isNaN(next)) return;
    setChosen(OWN);
    onChange(next);
  };
  return (
    <View>
      <Chips
        id={id}
        chips={[...offered, { key: OWN, name: '其他时间' }]}
        chosen={chosen === null ? [] : [chosen]}
        onTap={tap}
      />
      {value === null ? null : (
        <View className={s.row}>
          <Picker
            mode="date"
            value={date}
            start={pickerParts(now).date}
            onChange={(e) => pick({ date: e.detail.value })}
          >
            <View id={`${id}-date`} className={s.part}>
              <Icon name="calendar" size={16} />
              {dayWords(value, now)}
            </View>
          </Picker>
          <Picker mode="time" value={time} onChange={(e) => pick({ time: e.detail.value })}>
            <View id={`${id}-time`} className={s.part}>
              <Icon name="clock" size={16} />
              {time}
            </View>
          </Picker>
        </View>
      )}
    </View>
  );
}
