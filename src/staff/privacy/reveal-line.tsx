import { useState, type ReactNode } from 'react';
import { useMe } from '@/api/use-me';
import { Cell } from '@/components/cell/cell';
import type { Revealed } from '@/contract/privacy/reveal';
import { privacyRows } from '@/domain/access/privacy-rows';
import type { RevealKind } from '@/domain/privacy/reveal';
import { callPhone } from '@/platform/phone';
import { RevealSheet } from './reveal-sheet';

interface RevealLineProps {
  kind: RevealKind;
  /** the id of the ticket, complaint, visit or person */
  id: string;
  /** The masked line: the number takes its place. */
  masked: ReactNode;
}

/** 查看号码 for the desk (P4): a reason first, then the number with one tap to call. For those who may not, the masked line alone. */
export function RevealLine({ kind, id, masked }: RevealLineProps) {
  const { data: me } = useMe();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<Revealed | null>(null);
  if (!me?.staff?.roles.some((role) => role in privacyRows['privacy.reveal'])) return <>{masked}</>;
  if (shown)
    return (
      <Cell
        id="revealed"
        icon="phone"
        title={`${shown.name}  ${shown.phone}`}
        note="本次查看已记录，住户和经理都能看到"
        value="拨打"
        onTap={() => callPhone(shown.phone)}
      />
    );
  return (
    <>
      {masked}
      <Cell
        id="reveal"
        icon="key"
        title="查看号码"
        note="需要选择原因，查看会被记录"
        onTap={() => setAsking(true)}
      />
      <RevealSheet
        kind={kind}
        id={id}
        open={asking}
        onClose={() => setAsking(false)}
        onShown={(revealed) => {
          setAsking(false);
          setShown(revealed);
        }}
      />
    </>
  );
}
