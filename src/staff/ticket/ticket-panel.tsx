import { View } from '@tarojs/components';
import type { TicketView } from '@/contract/views';
import { useNow } from '@/platform/use-now';
import { SentBlock } from '../messages/sent-block';
import { Findings } from './findings';
import { Head } from './head';
import { History } from './history';
import { PlaceAndPeople } from './place';
import { PartsCard } from './parts-card';
import { PlanCard } from './plan-card';
import { QuoteCard } from './quote-card';
import { Report } from './report';
import { Result } from './result';

/** Everything there is to know about a ticket, the most needed first. */
export function TicketPanel({ ticket }: { ticket: TicketView }) {
  const now = useNow();
  return (
    <View>
      <Head ticket={ticket} now={now} />
      {ticket.plan ? <Report ticket={ticket} now={now} /> : null}
      {ticket.plan ? <PlanCard ticket={ticket} plan={ticket.plan} now={now} /> : null}
      <PlaceAndPeople ticket={ticket} />
      {ticket.plan ? null : <Report ticket={ticket} now={now} />}
      <Findings ticket={ticket} now={now} />
      {ticket.quote ? <QuoteCard quote={ticket.quote} now={now} /> : null}
      <PartsCard parts={ticket.parts} />
      <Result ticket={ticket} now={now} />
      <History timeline={ticket.timeline} now={now} />
      <SentBlock docId={ticket.id} />
    </View>
  );
}
