import { useQuery } from '@tanstack/react-query';
import type { TemplateKey } from '../domain/notification/templates';
import { keys } from './keys';
import { call } from './service';

/** How many more WeChat messages of these kinds may be sent to the caller, together (N2); undefined until known. */
export function useBalance(kinds: readonly TemplateKey[]): number | undefined {
  const { data } = useQuery({ queryKey: keys.balance, queryFn: () => call('notify.balance', {}) });
  return data
    ?.filter(({ template }) => kinds.some((kind) => kind === template))
    .reduce((sum, { left }) => sum + left, 0);
}
