import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { toast } from '@/components/toast/toast-store';
import { copyText } from '@/platform/clipboard';
import { pageLink } from '@/platform/page-link';
import { orderPath } from './order-path';
import type { MadeLink as Link } from './use-vendor-link';
import s from './vendor.module.scss';

/** The link that was just made: shared as a card, or copied; it is not shown again (T23). */
export function MadeLink({ link, now }: { link: Link; now: number }) {
  const address = pageLink(orderPath(link.token));
  const copy = async () => {
    const done = await copyText(address);
    toast(done ? '链接已复制' : '没有复制成功，请用转发', done ? 'good' : 'bad');
  };
  return (
    <Card title="链接已生成">
      <View className={s.note}>
        {`发给对方，对方打开就能接单、到场、完工，不用注册。有效至 ${momentWords(link.expiresAt, now)}，任何拿到链接的人都能打开，请只发给本人。`}
      </View>
      <View id="link-address" className={s.address}>
        {address}
      </View>
      <View className={s.buttons}>
        <Button id="share-link" size="large" icon="send" block openType="share">
          转发给外包师傅
        </Button>
        <Button id="copy-link" kind="soft" icon="list" block onTap={() => void copy()}>
          复制链接
        </Button>
      </View>
    </Card>
  );
}
