import { transport } from '../platform/transport';
import { createCall } from './call';

/** The one client of the app: `call('ticket.get', { ticketId })`. */
export const call = createCall((functionName, event) => transport.invoke(functionName, event));
