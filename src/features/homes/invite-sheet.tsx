import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast-store';
import type { InviteCode, MyHome } from '@/contract/community/people/home-views';
import { invitedRelations, relationNames } from '@/domain/people/relation';
import { copyText } from '@/platform/clipboard';
import { newId } from '@/platform/new-id';
import { sharedInvite } from './shared-invite';
import { homeErrorWords } from './words/home-error-words';
import s from './homes.module.scss';

type Invited = (typeof invitedRelations)[number];

const NOTES: Record<Invited, string> = {
  family: '父母、子女、爱人',
  tenant: '租住在这里',
  merchant: '在这里经营',
};
const DAYS = 7;

/** An owner's invitation (P1): for whom, then a code to share in a chat or to read out. */
export function InviteSheet({ home, onClose }: { home: MyHome; onClose: () => void }) {
  const [relation, setRelation] = useState<Invited>('family');
  const [uses, setUses] = useState<'1' | '3' | '5'>('1');
  const [made, setMade] = useState<InviteCode | null>(null);
  const [busy, setBusy] = useState(false);
  const [requestId] = useState(newId);
  const make = async () => {
    setBusy(true);
    try {
      const wish = { houseId: home.houseId, relation, uses: Number(uses), days: DAYS };
      const code = await call('community.invite-home', {
        requestId: `${requestId}-${relation}-${uses}`,
        ...wish,
      });
      sharedInvite.code = code.code;
      setMade(code);
    } catch (error) {
      toast(homeErrorWords(error), 'bad');
    } finally {
      setBusy(false);
    }
  };
  const copy = async (code: string) => {
    if (!(await copyText(code))) toast('没有复制成功，请手动抄下来', 'bad');
  };
  const foot = made ? (
    <View className={s.buttons}>
      <Button id="share-invite" size="large" block openType="share">
        发给微信好友
      </Button>
      <Button id="copy-invite" kind="plain" block onTap={() => void copy(made.code)}>
        复制邀请码
      </Button>
    </View>
  ) : (
    <Button id="make-invite" size="large" block loading={busy} onTap={() => void make()}>
      生成邀请码
    </Button>
  );
  return (
    <Sheet open title={`邀请加入 ${home.label}`} onClose={onClose} foot={foot}>
      {made ? (
        <View>
          <View className={s.code}>{made.code}</View>
          <View className={s.note}>
            {`对方打开小程序，在「我的房屋 → 绑定房屋」输入即可。${DAYS} 天内有效，可用 ${made.uses} 次；您随时可以移除成员。`}
          </View>
        </View>
      ) : (
        <View>
          <Field label="对方是您的">
            <Chips
              id="invite-relation"
              chips={invitedRelations.map((key) => ({ key, name: relationNames[key], note: NOTES[key] }))}
              chosen={[relation]}
              onTap={setRelation}
            />
          </Field>
          <Field label="几个人用">
            <Chips
              id="invite-uses"
              chips={[
                { key: '1', name: '1 人' },
                { key: '3', name: '3 人' },
                { key: '5', name: '5 人' },
              ]}
              chosen={[uses]}
              onTap={setUses}
            />
          </Field>
        </View>
      )}
    </Sheet>
  );
}
