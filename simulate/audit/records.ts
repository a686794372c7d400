import { connectedStore } from './store';
import type { ComplaintDoc } from '../../cloudfunctions/_kit/complaint/workflow';
import type { SurveyDoc } from '../../cloudfunctions/_kit/survey-doc';
import type { TicketDoc } from '../../cloudfunctions/_kit/ticket/workflow';
import type { PushState } from '../../src/domain/notification/push/push-state';

/** As much of an inbox message as figures and checks need. */
export interface InboxRecord {
  _id: string;
  to: string;
  docId: string;
  kind: string;
  push: PushState;
  pushDueAt: number | null;
}

/** What the database holds at the end. */
export interface Records {
  tickets: TicketDoc[];
  surveys: SurveyDoc[];
  complaints: ComplaintDoc[];
  inbox: InboxRecord[];
}

/** Reads everything, in the order of ids, in pages the service allows. */
export async function readRecords(): Promise<Records> {
  const { all } = await connectedStore();
  return {
    tickets: await all<TicketDoc>('tickets', 50),
    surveys: await all<SurveyDoc>('surveys', 500),
    complaints: await all<ComplaintDoc>('complaints', 50),
    inbox: await all<InboxRecord>('inbox', 500),
  };
}
