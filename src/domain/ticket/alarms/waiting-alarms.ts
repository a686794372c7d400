import { systemActor } from '../../access/roles';
import { signed } from '../decision';
import type { AlarmSource } from './alarm';

const by = signed(systemActor, 'system');

/** No wait is endless (T8): at its end the promise runs again, and an unanswered quote lapses (T15). */
export const waitingAlarm: AlarmSource = ({ status, waiting, quote }) => {
  if (status !== 'waiting' || !waiting) return null;
  const { until } = waiting;
  if (waiting.reason === 'quote' && quote)
    return { at: until, ring: (at) => ({ type: 'quote-expired', at, by, version: quote.version }) };
  return { at: until, ring: (at) => ({ type: 'resumed', at, by, automatic: true, note: null }) };
};
