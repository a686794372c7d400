import { View } from '@tarojs/components';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { AGREE_BUTTON, openPrivacyGuide } from '@/platform/privacy';
import { KeptList } from './kept-list';
import { yourRights } from './what-is-kept';
import s from './privacy.module.scss';

interface ConsentPanelProps {
  onAgree: () => void;
  onDecline: () => void;
}

/** Before first use (P4): what is kept and why, in plain words; yes goes on, no still leads to the phone. */
export function ConsentPanel({ onAgree, onDecline }: ConsentPanelProps) {
  return (
    <View>
      <View className={s.head}>
        <View className={s.shield}>
          <Icon name="shield" size={32} />
        </View>
        <View className={s.title}>先说清楚您的个人信息</View>
        <View className={s.note}>报修需要知道怎么找到您，除此之外我们什么都不多要。</View>
      </View>
      <KeptList />
      <View className={s.rights}>{yourRights}</View>
      <View className={s.guide}>
        <Button id="privacy-guide" kind="text" size="small" onTap={openPrivacyGuide}>
          查看《用户隐私保护指引》全文
        </Button>
      </View>
      <BottomBar>
        <View className={s.answers}>
          <Button id="decline-privacy" kind="plain" size="large" onTap={onDecline}>
            暂不同意
          </Button>
          <View className={s.agree}>
            <Button
              id={AGREE_BUTTON}
              size="large"
              block
              openType="agreePrivacyAuthorization"
              onAgree={onAgree}
            >
              同意并继续
            </Button>
          </View>
        </View>
      </BottomBar>
    </View>
  );
}
