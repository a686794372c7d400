import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ask } from '@/components/dialog/dialog-store';
import { momentWords } from '@/components/format/time-words';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import type { TicketView } from '@/contract/views';
import { FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import { statusNames } from '@/domain/ticket/status';
import { useShareCard } from '@/platform/share';
import { useNow } from '@/platform/use-now';
import { Brief } from '../ticket/brief';
import { MadeLink } from './made-link';
import { orderPath } from './order-path';
import { useVendorLink } from './use-vendor-link';
import { VendorForm } from './vendor-form';
import s from './vendor.module.scss';

/** Hands a job to a contractor who has no account, by a link (T23): who, the link, and taking it back. */
export function VendorPanel({ ticket }: { ticket: TicketView }) {
  const now = useNow();
  const link = useVendorLink(ticket);
  const { made } = link;
  const { vendorLink } = ticket;
  const can = (step: 'vendor-link' | 'revoke-vendor-link') => ticket.actions.includes(`ticket.${step}`);
  const title = `${FAULT_NAMES[ticket.classification.fault]} · ${ticket.area}`;
  // Without a fresh link a shared card would open nothing: it leads to the ticket, which only staff can read.
  const path = made ? orderPath(made.token) : `/staff/pages/ticket/index?id=${ticket.id}`;
  useShareCard(() => ({ title: `维修工单：${title}`, path }));
  const revoke = async () => {
    const question = {
      title: '停用这个链接？',
      words: '对方马上打不开这张工单；工单仍在对方名下，需要时请再转给别人。',
      confirm: '停用',
      danger: true,
    };
    if (await ask(question)) await link.revoke();
  };
  return (
    <View>
      <Brief ticket={ticket} />
      {can('vendor-link') || made ? null : (
        <NoticeBar
          tone="warn"
          icon="info"
        >{`工单现在是「${statusNames[ticket.status]}」，不能再发外包链接`}</NoticeBar>
      )}
      {made ? <MadeLink link={made} now={now} /> : null}
      {!made && vendorLink?.live ? (
        <Card title={`${ticket.assignee?.alias ?? '外包'} 的链接`}>
          <View className={s.note}>
            {`有效至 ${momentWords(vendorLink.expiresAt, now)}。链接只在生成时显示一次；丢了可以重新生成，旧的随即失效。`}
          </View>
          <View className={s.gap} />
          <Button
            id="again-link"
            kind="soft"
            block
            loading={link.making}
            disabled={!can('vendor-link')}
            onTap={() => void link.make({ vendor: null })}
          >
            重新生成链接
          </Button>
        </Card>
      ) : null}
      {!made && !vendorLink?.live && can('vendor-link') ? <VendorForm ticket={ticket} link={link} /> : null}
      {vendorLink?.live && can('revoke-vendor-link') ? (
        <Button
          id="revoke-link"
          kind="text"
          block
          loading={link.revoking}
          disabled={link.making}
          onTap={() => void revoke()}
        >
          停用链接
        </Button>
      ) : null}
    </View>
  );
}
