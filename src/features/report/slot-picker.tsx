import { useState } from 'react';
import { View } from '@tarojs/components';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import type { VisitSlot } from '@/domain/ticket/facts';
import { nextSlots, slotDays, slotsOfDay, slotWords } from './slots';
import s from './report.module.scss';

interface SlotPickerProps {
  slot: VisitSlot | null;
  now: number;
  error: string | undefined;
  onChange: (slot: VisitSlot | null) => void;
}

/** When somebody may come: as soon as possible, one of the next slots, or another day within the week (T2). */
export function SlotPicker({ slot, now, error, onChange }: SlotPickerProps) {
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(() => slotDays(now)[1]?.day ?? 0);
  const next = nextSlots(now);
  const chosen = slot ? (next.find((choice) => choice.slot.from === slot.from)?.key ?? 'other') : 'any';
  const chips = [
    { key: 'any', name: '尽快上门' },
    ...next.map(({ key, name, note }) => ({ key, name, note })),
    slot && chosen === 'other'
      ? { key: 'other', name: slotWords(slot, now) }
      : { key: 'other', name: '其他时间' },
  ];
  const choose = (key: string) => {
    if (key === 'other') setOpen(true);
    else onChange(next.find((choice) => choice.key === key)?.slot ?? null);
  };
  return (
    <Field id="field-slot" label="希望上门时间" error={error}>
      <Chips id="slot" chips={chips} chosen={[chosen]} onTap={choose} />
      <Sheet open={open} title="选择上门时间" onClose={() => setOpen(false)}>
        <Chips id="day" chips={slotDays(now)} chosen={[String(day)]} onTap={(key) => setDay(Number(key))} />
        <View className={s.gap} />
        <Chips
          id="period"
          chips={slotsOfDay(day, now).map(({ key, name, note }) => ({ key, name, note }))}
          chosen={[]}
          onTap={(key) => {
            onChange(slotsOfDay(day, now).find((choice) => choice.key === key)?.slot ?? null);
            setOpen(false);
          }}
        />
      </Sheet>
    </Field>
  );
}
