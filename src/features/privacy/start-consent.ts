import { open } from '@/platform/navigation';
import { privacyAsked, watchPrivacy } from '@/platform/privacy';

let shown = false;

/** Shows the consent page once a start: at launch while WeChat still waits for a yes, else when a photo or place needs it (P4). */
export function startConsent(): void {
  const show = () => void open('/pages/privacy/consent/index');
  watchPrivacy(show);
  void privacyAsked().then((asked) => {
    if (!asked || shown) return;
    shown = true;
    show();
  });
}
