import { useEffect, useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { RefusalError } from '@/api/errors';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import { TextField } from '@/components/text-field/text-field';
import { toast } from '@/components/toast/toast-store';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import type { InviteView } from '@/contract/community/people/home-views';
import { bareCode } from '@/domain/people/invite';
import { relationNames } from '@/domain/people/relation';
import { showHomes } from '../use-homes';
import { homeErrorWords } from '../words/home-error-words';
import s from '../homes.module.scss';

const LENGTH = 12;

interface CodeEntryProps {
  /** from a shared card */
  opened: string | undefined;
  onHome: () => void;
  onStaff: () => void;
}

/** Typing an invitation's code: what it offers is shown before it is accepted. The longer code of a first administrator fits too (P1, P3). */
export function CodeEntry({ opened, onHome, onStaff }: CodeEntryProps) {
  const [code, setCode] = useState(opened ?? '');
  const [offer, setOffer] = useState<InviteView | null>(null);
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setWrong(undefined);
    try {
      await work();
    } catch (error) {
      setOffer(null);
      if (error instanceof RefusalError && error.refusal.field === 'code') setWrong(homeErrorWords(error));
      else toast(homeErrorWords(error), 'bad');
    } finally {
      setBusy(false);
    }
  };
  const look = async () => {
    const bare = bareCode(code);
    if (bare.length < LENGTH) return setWrong('请输入 12 位邀请码');
    await attempt(async () => {
      if (bare.length === LENGTH) return setOffer(await call('community.read-invite', { code: bare }));
      await call('onboarding.claim-admin', { code: code.trim() });
      await queryClient.invalidateQueries({ queryKey: keys.me });
      toast('已开通管理员', 'good');
      onStaff();
    });
  };
  const accept = () =>
    attempt(async () => {
      const { kind } = await call('community.accept-invite', { code: bareCode(code) });
      showHomes();
      toast(kind === 'home' ? '绑定成功，欢迎回家' : '欢迎加入', 'good');
      (kind === 'home' ? onHome : onStaff)();
    });
  const first = useRef(opened ? look : null);
  useEffect(() => {
    // Once, with the code the page was opened with.
    void first.current?.();
    first.current = null;
  }, []);
  return (
    <View>
      <Field label="邀请码" error={wrong} hint="业主、家人或物业给您的 12 位码，不分大小写">
        <TextField
          id="invite-code"
          label="邀请码"
          value={code}
          max={60}
          placeholder="如 K7QM-3XPT-9ABC"
          wrong={Boolean(wrong)}
          onChange={setCode}
        />
      </Field>
      <Button id="use-code" size="large" block loading={busy && !offer} onTap={() => void look()}>
        下一步
      </Button>
      {offer ? (
        <Sheet
          open
          title={offer.kind === 'home' ? '确认加入这个房屋' : '确认加入物业团队'}
          onClose={() => setOffer(null)}
          foot={
            <Button id="accept-invite" size="large" block loading={busy} onTap={() => void accept()}>
              确认加入
            </Button>
          }
        >
          <View className={s.label}>{offer.label}</View>
          <View className={s.note}>{offer.communityName}</View>
          <View className={s.reason}>
            {`${offer.from} 邀请您${offer.relation ? `以「${relationNames[offer.relation]}」身份` : ''}加入。`}
          </View>
        </Sheet>
      ) : null}
    </View>
  );
}
