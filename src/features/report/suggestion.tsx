import { useState } from 'react';
import { View } from '@tarojs/components';
import { Chips } from '@/components/chips/chips';
import { Icon } from '@/components/icon/icon';
import { Sheet } from '@/components/sheet/sheet';
import { spoken } from '@/components/spoken';
import { UrgencyTag } from '@/components/urgency/urgency-tag';
import { CATEGORIES, faultsOf, type FaultCode } from '@/domain/classification/taxonomy';
import { CATEGORY_NAMES, FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import type { Understanding } from './understanding';
import s from './report.module.scss';

interface SuggestionProps {
  understood: Understanding | null;
  onFault: (fault: FaultCode) => void;
}

/** What we understood from the words, open to correction in one tap (T4, T5). */
export function SuggestionLine({ understood, onFault }: SuggestionProps) {
  const [open, setOpen] = useState(false);
  const sure = understood && (understood.chosen || understood.confidence >= 0.3);
  return (
    <View>
      <View id="suggestion" className={s.suggestion} onClick={() => setOpen(true)} {...spoken('button')}>
        {sure ? (
          <>
            <View className={s.understood}>{`类型：${FAULT_NAMES[understood.fault]}`}</View>
            <UrgencyTag urgency={understood.urgency} />
          </>
        ) : (
          <View className={s.understood}>类型：由客服帮您判断</View>
        )}
        <View className={s.change}>更改</View>
        <Icon name="right" size={14} />
      </View>
      <Sheet open={open} title="是哪一类问题？" onClose={() => setOpen(false)}>
        {CATEGORIES.map((category) => (
          <View key={category} className={s.category}>
            <View className={s.categoryName}>{CATEGORY_NAMES[category]}</View>
            <Chips
              id="choose-fault"
              chips={faultsOf(category).map((key) => ({ key, name: FAULT_NAMES[key] }))}
              chosen={understood ? [understood.fault] : []}
              onTap={(fault) => {
                onFault(fault);
                setOpen(false);
              }}
            />
          </View>
        ))}
      </Sheet>
    </View>
  );
}
