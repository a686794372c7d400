import { Page } from '@/components/page/page';
import { NoLink } from '@/features/vendor/order-gone';
import { OrderPanel } from '@/features/vendor/order-panel';
import { useRouter } from '@/platform/lifecycle';
import { open } from '@/platform/navigation';

/** 外包师傅的工单：`?t=` 是链接里的凭证（T23） */
export default function Vendor() {
  const { t: token = '' } = useRouter().params;
  return (
    <Page>
      {token === '' ? <NoLink onHome={() => void open('/pages/home/index')} /> : <OrderPanel token={token} />}
    </Page>
  );
}
