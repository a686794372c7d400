import { useState } from 'react';
import { RefusalError } from '@/api/errors';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import { fieldWords } from '@/components/words/field-words';
import type { InputOf } from '@/contract';
import type { Me } from '@/contract/community/who-am-i';
import { isMobile, reportLimits, textProblem } from '@/domain/ticket/report-rules';
import { showHomes } from '../use-homes';
import { homeErrorWords } from '../words/home-error-words';

/** What the person writes; the relation and the community are chosen. */
export type Asked = InputOf<'community.ask-home'>;

/** The same while it is written: nobody is taken for the owner unasked. */
type Draft = Omit<Asked, 'relation'> & { relation: Asked['relation'] | null };

type Wrong = Partial<Record<keyof Asked, string | undefined>>;

function problemsOf({ communityId, building, room, relation, name, phone }: Draft): Wrong {
  const nameProblem = textProblem(name, 1, reportLimits.nameMax);
  const wrong: Wrong = {
    communityId: communityId === '' ? '请选择小区' : undefined,
    building: building.trim() === '' ? '请填写楼栋' : undefined,
    room: room.trim() === '' ? '请填写房号' : undefined,
    relation: relation === null ? '请选择您是谁' : undefined,
    name:
      nameProblem === 'required' ? '请填写姓名' : nameProblem ? fieldWords('name', nameProblem) : undefined,
    phone: isMobile(phone) ? undefined : phone === '' ? '请填写手机号' : fieldWords('phone', 'bad-format'),
  };
  return wrong;
}

/** The form of asking the desk for a house (P1): kept as typed when it is refused. */
export function useAskForm(me: Me, onSent: () => void) {
  const [asked, setAsked] = useState<Draft>({
    communityId: '',
    building: '',
    unit: '',
    room: '',
    relation: null,
    name: me.name,
    phone: me.phone,
  });
  const [wrong, setWrong] = useState<Wrong>({});
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<Draft>) => {
    setAsked((old) => ({ ...old, ...part }));
    setWrong((old) => ({ ...old, ...Object.fromEntries(Object.keys(part).map((key) => [key, undefined])) }));
  };
  const send = async (communityId: string) => {
    const whole = { ...asked, communityId };
    const found = problemsOf(whole);
    setWrong(found);
    const { relation } = whole;
    if (relation === null || Object.values(found).some(Boolean)) return toast('请先补全标红的内容', 'bad');
    setBusy(true);
    try {
      showHomes(await call('community.ask-home', { ...whole, relation }));
      toast('已提交，物业确认后这里会有结果', 'good');
      onSent();
    } catch (error) {
      const words = homeErrorWords(error);
      if (error instanceof RefusalError && error.refusal.field) setWrong({ [error.refusal.field]: words });
      toast(words, 'bad');
    } finally {
      setBusy(false);
    }
  };
  return { asked, wrong, busy, change, send };
}
