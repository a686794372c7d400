import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import type { TicketView } from '@/contract/views';
import { toYuan } from '@/domain/shared/money-text';
import type { Quote } from '@/domain/ticket/quote';
import { OlderQuotes } from './older-quotes';
import { QuoteLines } from './quote-lines';
import { dateWords, isOpen, reasonWords, standing } from './quote-words';
import { RefuseSheet } from './refuse-sheet';
import { useQuoteAnswer } from './use-quote-answer';
import s from './quote.module.scss';

interface QuotePanelProps {
  ticket: TicketView;
  quote: Quote;
  now: number;
}

/** The price of the work, line by line, and the resident's yes or no to it (T15). */
export function QuotePanel({ ticket, quote, now }: QuotePanelProps) {
  const [refusing, setRefusing] = useState(false);
  const { accept, refuse, busy } = useQuoteAnswer(ticket.id, quote);
  const { words, tone } = standing(quote, now);
  const reason = reasonWords(ticket.diagnosis);
  const answerable = isOpen(quote, now) && ticket.actions.includes('ticket.accept-quote');
  return (
    <Card
      id="quote"
      title={quote.version > 1 ? `维修报价（第 ${quote.version} 次）` : '维修报价'}
      extra={<Tag tone={tone}>{words}</Tag>}
    >
      <QuoteLines lines={quote.lines} />
      <View className={s.total}>
        <View>合计</View>
        <View id="quote-total" className={s.sum}>
          {toYuan(quote.totalCents)}
        </View>
      </View>
      {reason ? <View className={s.note}>{reason}</View> : null}
      {quote.note ? <View className={s.note}>{`说明：${quote.note}`}</View> : null}
      {quote.reason ? <View className={s.note}>{`未接受原因：${quote.reason}`}</View> : null}
      <View className={s.note}>{dateWords(quote, now)}</View>
      {answerable ? (
        <View className={s.answers}>
          <View className={s.half}>
            <Button id="refuse-quote" kind="plain" block onTap={() => setRefusing(true)}>
              不接受
            </Button>
          </View>
          <View className={s.half}>
            <Button
              id="accept-quote"
              block
              loading={busy === 'ticket.accept-quote'}
              onTap={() => void accept()}
            >
              接受报价
            </Button>
          </View>
        </View>
      ) : null}
      <OlderQuotes timeline={ticket.timeline} newest={quote.version} now={now} />
      {refusing ? (
        <RefuseSheet
          busy={busy === 'ticket.refuse-quote'}
          onClose={() => setRefusing(false)}
          onSend={(text) => void refuse(text).then((taken) => taken && setRefusing(false))}
        />
      ) : null}
    </Card>
  );
}
