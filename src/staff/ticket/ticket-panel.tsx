import { View } from '@tarojs/components';
import type { TicketView } from '@/contract/views';
import { useNow } from '@/platform/use-now';
import { Findings } from './findings';
import { Head } from './head';
import { History } from './history';
import { PlaceAndPeople } from './place';
import { Report } from './report';
import { Result } from './result';

/** Everything there is to know about a ticket, the most needed first. */
export function TicketPanel({ ticket }: { ticket: TicketView }) {
  const now = useNow();
  return (
    <View>
      <Head ticket={ticket} now={now} />
      <PlaceAndPeople ticket={ticket} />
      <Report ticket={ticket} now={now} />
      <Findings ticket={ticket} now={now} />
      <Result ticket={ticket} now={now} />
      <History timeline={ticket.timeline} now={now} />
    </View>
  );
}
