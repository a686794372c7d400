import { useState } from 'react';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import type { InviteCode } from '@/contract/community/people/home-views';
import { relationNames, relations, type Relation } from '@/domain/people/relation';
import { newId } from '@/platform/new-id';
import { CodeShown } from '../code-shown';
import { useRun } from '../use-run';

const DAYS = 7;

/** A code for one resident, made at the desk: for an owner too (P1). */
export function InviteHome({ houseId, onClose }: { houseId: string; onClose: () => void }) {
  const [relation, setRelation] = useState<Relation>('owner');
  const [made, setMade] = useState<InviteCode | null>(null);
  const [requestId] = useState(newId);
  const { busy, run } = useRun();
  const make = async () => {
    const wish = { requestId: `${requestId}-${relation}`, houseId, relation, uses: 1, days: DAYS };
    setMade(await run('make', () => call('community.invite-home', wish)));
  };
  return (
    <Sheet
      open
      title="给住户的邀请码"
      onClose={onClose}
      foot={
        made ? null : (
          <Button id="make-invite" size="large" block loading={busy !== null} onTap={() => void make()}>
            生成邀请码
          </Button>
        )
      }
    >
      {made ? (
        <CodeShown code={made.code} note={`一人使用，${DAYS} 天内有效。请先核对身份再交给本人。`} />
      ) : (
        <Field label="对方是">
          <Chips
            id="desk-relation"
            chips={relations.map((key) => ({ key, name: relationNames[key] }))}
            chosen={[relation]}
            onTap={setRelation}
          />
        </Field>
      )}
    </Sheet>
  );
}
