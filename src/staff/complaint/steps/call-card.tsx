import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import type { ComplaintView } from '@/contract/complaint/views';
import { useComplainantCall } from '../use-complainant-call';

/** One tap to call the complainant, on record for the desk (P4); nothing for those who must not know who complains (C9). */
export function CallCard({ view, title = '给业主打电话' }: { view: ComplaintView; title?: string }) {
  const { phone, name, callThrough } = view.complainant;
  const through = useComplainantCall(view);
  if (!through) return null;
  return (
    <Card title={title} extra={callThrough ? `${name ?? ''} · 拨打有记录` : name}>
      <Button
        id="call-complainant"
        kind="soft"
        size="large"
        icon="phone"
        block
        loading={through.busy}
        onTap={through.dial}
      >
        {phone}
      </Button>
    </Card>
  );
}
