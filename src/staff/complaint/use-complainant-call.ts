import type { ComplaintView } from '@/contract/complaint/views';
import { callPhone } from '@/platform/phone';
import { useCallThrough } from '../privacy/use-call-through';

/** How to call whoever complains (P4): at once where the number may be read, with a record of the look for the desk; null for those who
 * must not know it (C9). */
export function useComplainantCall(view: ComplaintView): { dial: () => void; busy: boolean } | null {
  const through = useCallThrough('complaint', view.id, 'complaint');
  const { phone, callThrough, revealed } = view.complainant;
  if (callThrough) return through;
  // A masked number leads nowhere.
  if (!revealed || !phone || phone.includes('*')) return null;
  return { dial: () => callPhone(phone), busy: false };
}
