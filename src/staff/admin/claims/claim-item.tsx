import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ask } from '@/components/dialog/dialog-store';
import { momentWords } from '@/components/format/time-words';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Tag, type Tone } from '@/components/tag/tag';
import { WordsSheet } from '@/components/words-sheet/words-sheet';
import type { ClaimView } from '@/contract/community/people/home-views';
import { relationNames } from '@/domain/people/relation';
import { now } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { RevealButton } from '../../privacy/reveal-button';
import { adminUrls } from '../urls';
import { useRun } from '../use-run';
import s from '../admin.module.scss';

const MATCHES: Record<ClaimView['match'], { tone: Tone; words: string }> = {
  phone: { tone: 'green', words: '手机号与登记一致' },
  name: { tone: 'yellow', words: '只有姓名与登记一致' },
  none: { tone: 'grey', words: '登记里没有这个人' },
};
const REASONS = ['与登记信息不符，请核对房号', '请携带房产证到服务中心办理', '请业主用邀请码邀请您加入'];

interface ClaimItemProps {
  claim: ClaimView;
  communityId: string;
  onDone: () => void;
}

/** One question for a house with what the register says of it; two owners of one house are decided here (P1). */
export function ClaimItem({ claim, communityId, onDone }: ClaimItemProps) {
  const [declining, setDeclining] = useState(false);
  const { busy, run } = useRun();
  const { claimId, disputed, owners, houseId } = claim;
  const decide = async (decision: 'beside' | 'instead' | 'decline', reason = '') => {
    const done = decision === 'decline' ? '已退回，对方会看到原因' : '已通过';
    const work = () => call('community.decide-claim', { communityId, claimId, decision, reason });
    await run(decision, work, done);
    setDeclining(false);
    onDone();
  };
  const approve = async () => {
    const question = {
      title: claim.match === 'name' ? '手机号与登记不一致，确认通过？' : '登记里没有这个人，确认通过？',
      words: `${claim.name}将成为 ${claim.label} 的${relationNames[claim.relation]}，可以看到这个房屋的报修。请先核实身份。`,
      confirm: '已核实，通过',
    };
    if (claim.match === 'phone' || (await ask(question))) await decide('beside');
  };
  const replace = async () => {
    const question = {
      title: '确认房屋已过户？',
      words: '原业主和他们邀请的家人、租客将立即退出这个房屋。',
      confirm: '确认过户',
      cancel: '取消',
      danger: true,
    };
    if (await ask(question)) await decide('instead', '房屋过户');
  };
  return (
    <Card>
      <View className={s.head}>
        <View className={s.label}>{claim.label}</View>
        <Tag tone="primary">{relationNames[claim.relation]}</Tag>
        <Tag tone={MATCHES[claim.match].tone}>{MATCHES[claim.match].words}</Tag>
      </View>
      <View className={s.note}>
        {`${claim.name} ${claim.phone} · ${momentWords(claim.askedAt, now())} 提交`}
      </View>
      <View className={s.gap} />
      {disputed ? (
        <NoticeBar tone="warn" icon="alert">
          {`这个房屋已有业主 ${owners.map(({ name, phone }) => `${name} ${phone}`).join('、') || '登记'}，请先与双方核实`}
        </NoticeBar>
      ) : null}
      <View className={s.row}>
        <Button id="approve" size="small" loading={busy === 'beside'} onTap={() => void approve()}>
          {disputed ? '共有，通过' : '通过'}
        </Button>
        {disputed ? (
          <Button
            id="replace"
            kind="danger"
            size="small"
            loading={busy === 'instead'}
            onTap={() => void replace()}
          >
            已过户，换成他
          </Button>
        ) : null}
        <RevealButton kind="claim" id={claimId} />
        <Button id="decline" kind="plain" size="small" onTap={() => setDeclining(true)}>
          退回
        </Button>
        <Button
          id="file"
          kind="text"
          size="small"
          label="房屋档案"
          onTap={() => void open(adminUrls.house(houseId))}
        >
          档案
        </Button>
      </View>
      {declining ? (
        <WordsSheet
          id="decline"
          title="退回申请"
          label="原因"
          placeholder="住户会看到这句话"
          phrases={REASONS}
          max={200}
          confirm="退回"
          busy={busy !== null}
          onSend={(text) => void decide('decline', text)}
          onClose={() => setDeclining(false)}
        />
      ) : null}
    </Card>
  );
}
