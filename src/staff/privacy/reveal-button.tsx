import { useState } from 'react';
import { Button } from '@/components/button/button';
import { privacyRows } from '@/domain/access/privacy-rows';
import type { Revealed } from '@/contract/privacy/reveal';
import type { RevealKind } from '@/domain/privacy/reveal';
import { callPhone } from '@/platform/phone';
import { useMe } from '@/api/use-me';
import { RevealSheet } from './reveal-sheet';

/** 查看号码 in a list (P4): a reason first, on record, then the number itself is the button to call. Nothing for those who may not. */
export function RevealButton({ kind, id }: { kind: RevealKind; id: string }) {
  const { data: me } = useMe();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<Revealed | null>(null);
  if (!me?.staff?.roles.some((role) => role in privacyRows['privacy.reveal'])) return null;
  if (shown)
    return (
      <Button id={`call-${id}`} kind="soft" size="small" icon="phone" onTap={() => callPhone(shown.phone)}>
        {`${shown.name} ${shown.phone}`}
      </Button>
    );
  return (
    <>
      <Button id={`reveal-${id}`} kind="plain" size="small" onTap={() => setAsking(true)}>
        查看号码
      </Button>
      {asking ? (
        <RevealSheet
          kind={kind}
          id={id}
          open
          onClose={() => setAsking(false)}
          onShown={(revealed) => {
            setAsking(false);
            setShown(revealed);
          }}
        />
      ) : null}
    </>
  );
}
