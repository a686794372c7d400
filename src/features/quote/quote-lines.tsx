import { View } from '@tarojs/components';
import { toYuan } from '@/domain/shared/money-text';
import type { QuoteLine } from '@/domain/ticket/facts';
import s from './quote.module.scss';

const KINDS = [
  { kind: 'labour', name: '人工' },
  { kind: 'part', name: '材料' },
] as const;

/** The lines of a quote, labour first, then parts, each with its price and sum (T15). */
export function QuoteLines({ lines }: { lines: readonly QuoteLine[] }) {
  return (
    <View>
      {KINDS.map(({ kind, name }) => {
        const some = lines.filter((line) => line.kind === kind);
        if (some.length === 0) return null;
        return (
          <View key={kind}>
            <View className={s.kind}>{name}</View>
            {some.map((line, index) => (
              <View key={`${index}-${line.name}`} className={s.line}>
                <View className={s.name}>
                  <View>{line.name}</View>
                  <View className={s.note}>
                    {`${toYuan(line.unitCents)} × ${line.quantity} ${line.unit}`}
                  </View>
                </View>
                <View className={s.money}>{toYuan(line.quantity * line.unitCents)}</View>
              </View>
            ))}
          </View>
        );
      })}
    </View>
  );
}
