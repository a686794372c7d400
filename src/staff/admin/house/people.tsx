import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { WordsSheet } from '@/components/words-sheet/words-sheet';
import type { HouseFile } from '@/contract/community/people/house-file-view';
import { relationNames } from '@/domain/people/relation';
import { RevealButton } from '../../privacy/reveal-button';
import { dayWords } from '../day-words';
import { InviteHome } from './invite-home';
import { useRun } from '../use-run';
import s from '../admin.module.scss';

const REASONS = ['已搬离', '房屋已出售', '登记有误'];

/** Who lives there, masked; the desk invites and ends access (P1, P2). */
export function People({ file, onFile }: { file: HouseFile; onFile: (file: HouseFile) => void }) {
  const [ending, setEnding] = useState<string | null>(null);
  const [inviting, setInviting] = useState(false);
  const { busy, run } = useRun();
  const end = async (personId: string, reason: string) => {
    const { houseId } = file;
    const ended = await run('end', () => call('community.end-home', { houseId, personId, reason }), '已办理');
    if (ended) onFile(ended);
    setEnding(null);
  };
  return (
    <Card
      title="住户"
      extra={
        <Button id="invite-resident" kind="soft" size="small" icon="plus" onTap={() => setInviting(true)}>
          邀请码
        </Button>
      }
    >
      {file.people.map(({ personId, entryId, name, phone, relation, movedInAt }) => (
        <View key={personId ?? entryId ?? ''} className={s.item}>
          <View className={s.head}>
            <View className={s.strong}>{name}</View>
            <Tag>{relationNames[relation]}</Tag>
            {personId === null ? <Tag tone="yellow">未绑定微信</Tag> : null}
          </View>
          <View className={s.note}>
            {[phone, movedInAt === null ? '' : `${dayWords(movedInAt)} 绑定`].filter(Boolean).join(' · ')}
          </View>
          <View className={s.row}>
            {phone === '' ? null : (
              <RevealButton kind={personId === null ? 'entry' : 'person'} id={personId ?? entryId ?? ''} />
            )}
            {personId === null ? null : (
              <Button id={`end-${personId}`} kind="plain" size="small" onTap={() => setEnding(personId)}>
                办理搬离
              </Button>
            )}
          </View>
        </View>
      ))}
      {file.people.length === 0 ? <View className={s.note}>还没有住户登记</View> : null}
      {ending === null ? null : (
        <WordsSheet
          id="end-home"
          title="办理搬离"
          label="原因"
          placeholder="记入房屋档案"
          phrases={REASONS}
          max={200}
          note="对方立即不能再用这个房屋；最后一位业主搬离时，他邀请的人一起退出。"
          confirm="确认搬离"
          danger
          busy={busy !== null}
          onSend={(text) => void end(ending, text)}
          onClose={() => setEnding(null)}
        />
      )}
      {inviting ? <InviteHome houseId={file.houseId} onClose={() => setInviting(false)} /> : null}
    </Card>
  );
}
