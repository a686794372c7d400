import { View } from '@tarojs/components';
import { useMyTickets } from '@/api/use-my-tickets';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { TicketCard } from '@/components/ticket-card/ticket-card';
import { errorWords } from '@/components/words/error-words';
import { useNow } from '@/platform/use-now';
import s from './active-tickets.module.scss';

const SHOWN = 3;

interface ActiveTicketsProps {
  onOpen: (ticketId: string) => void;
  onAll: () => void;
}

/** The newest reports still under way, each with its promise (T7, T11). */
export function ActiveTickets({ onOpen, onAll }: ActiveTicketsProps) {
  const { data, error, refetch } = useMyTickets('active');
  const now = useNow();
  const tickets = data?.pages[0]?.items ?? [];
  return (
    <View>
      <View className={s.head}>
        <View className={s.title}>正在处理</View>
        {tickets.length > 0 ? (
          <Button id="all-tickets" kind="text" size="small" onTap={onAll}>
            全部工单
          </Button>
        ) : null}
      </View>
      {error && !data ? <Failed words={errorWords(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton rows={1} /> : null}
      {data && tickets.length === 0 ? (
        <Card>
          <View className={s.none}>
            <Icon name="check-circle" size={22} />
            <View>没有正在处理的报修</View>
          </View>
        </Card>
      ) : null}
      {tickets.slice(0, SHOWN).map((ticket) => (
        <TicketCard key={ticket.id} ticket={ticket} now={now} onOpen={onOpen} />
      ))}
    </View>
  );
}
