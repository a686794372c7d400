import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import type { ComplaintView } from '@/contract/complaint/views';
import { callPhone } from '@/platform/phone';

/** One tap to call the complainant; nothing for those who must not know who complains (C9). */
export function CallCard({ view, title = '给业主打电话' }: { view: ComplaintView; title?: string }) {
  const { revealed, phone, name } = view.complainant;
  if (!revealed || !phone) return null;
  return (
    <Card title={title} extra={name}>
      <Button
        id="call-complainant"
        kind="soft"
        size="large"
        icon="phone"
        block
        onTap={() => callPhone(phone)}
      >
        {phone}
      </Button>
    </Card>
  );
}
