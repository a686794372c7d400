import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Tag } from '@/components/tag/tag';
import { QuoteLines } from '@/features/quote/quote-lines';
import { toYuan } from '@/domain/shared/money-text';
import type { Quote } from '@/domain/ticket/quote';
import { Line } from '../components/line';
import s from './ticket.module.scss';

const STANDING = {
  offered: { words: '等业主确认', tone: 'yellow' },
  accepted: { words: '业主已同意', tone: 'green' },
  refused: { words: '业主未同意', tone: 'red' },
  expired: { words: '已过期', tone: 'grey' },
  withdrawn: { words: '已撤回', tone: 'grey' },
} as const;

/** The newest quote and what the resident said to it (T15). */
export function QuoteCard({ quote, now }: { quote: Quote; now: number }) {
  const { words, tone } = STANDING[quote.state];
  return (
    <Card
      id="quote"
      title={quote.version > 1 ? `报价（第 ${quote.version} 次）` : '报价'}
      extra={<Tag tone={tone}>{words}</Tag>}
    >
      <QuoteLines lines={quote.lines} />
      <View className={s.total}>
        <View>合计</View>
        <View id="quote-total">{toYuan(quote.totalCents)}</View>
      </View>
      {quote.note ? <Line label="说明" words={quote.note} /> : null}
      {quote.reason ? <Line label="业主说" words={quote.reason} /> : null}
      {quote.state === 'offered' ? (
        <Line label="有效期" words={`到 ${momentWords(quote.validUntil, now)}`} />
      ) : null}
    </Card>
  );
}
