import { call } from '@/api/service';
import { Page } from '@/components/page/page';
import { toast } from '@/components/toast/toast-store';
import { CONSENT_VERSION } from '@/domain/privacy/consent';
import { ConsentPanel } from '@/features/privacy/consent-panel';
import { back } from '@/platform/navigation';
import { answerPrivacy } from '@/platform/privacy';

/** 个人信息说明：使用前 */
export default function Consent() {
  const agree = () => {
    answerPrivacy(true);
    // WeChat keeps the agreement itself; our own record may be late, and is made again with the next version.
    void call('privacy.agree', { version: CONSENT_VERSION }).catch(() => undefined);
    void back();
  };
  const decline = () => {
    answerPrivacy(false);
    toast('您可以先看看；需要报修时也可以直接拨打物业热线');
    void back();
  };
  return (
    <Page>
      <ConsentPanel onAgree={agree} onDecline={decline} />
    </Page>
  );
}
