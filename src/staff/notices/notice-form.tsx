import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { useIntention } from '@/api/use-intention';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Chips } from '@/components/chips/chips';
import { ask } from '@/components/dialog/dialog-store';
import { Field } from '@/components/field/field';
import { Switch } from '@/components/switch/switch';
import { TextField } from '@/components/text-field/text-field';
import { momentWords } from '@/components/format/time-words';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { announcementKinds, announcementKindNames } from '@/domain/announcement/announcement';
import { now } from '@/platform/clock';
import { back } from '@/platform/navigation';
import { WhenPicker } from '../components/when-picker';
import { WordsField } from '../components/words-field';
import { SubmitBar } from '../steps/submit-bar';
import { BuildingField } from './building-field';
import {
  emptyNotice,
  noticeChoices,
  NOTICE_MAX,
  noticeProblems,
  titleOf,
  type NoticeDraft,
} from './notice-draft';
import { renewNotices, useBuildings } from './use-notices';

/** Writes a notice to many homes: what, to whom, about when; how many homes it concerns is said before it goes (N5). */
export function NoticeForm({ communityId }: { communityId: string }) {
  const [draft, setDraft] = useState<NoticeDraft>({ ...emptyNotice, title: titleOf.water });
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const buildings = useBuildings(communityId);
  const { run, busy } = useIntention<'publish'>(`notice-${communityId}`);
  const change = (part: Partial<NoticeDraft>) => {
    setDraft({ ...draft, ...part });
    setWrong(Object.fromEntries(Object.entries(wrong).filter(([field]) => !(field in part))));
  };
  const chosen = (buildings.data ?? []).filter(({ id }) => draft.buildings?.includes(id) ?? true);
  const homes = chosen.reduce((sum, building) => sum + building.homes, 0);
  const whom = draft.buildings === null ? '全小区' : chosen.map(({ name }) => name).join('、');
  const send = async () => {
    const problems = noticeProblems(draft, now());
    setWrong(problems);
    const first = Object.values(problems)[0];
    if (first) return toast(first, 'bad');
    const when = draft.publishAt === null ? '现在发布' : `${momentWords(draft.publishAt, now())} 自动发布`;
    const words = `${whom}，共 ${homes} 户。${when}${draft.urgent ? '，夜间也会提醒' : ''}。`;
    if (!(await ask({ title: draft.title, words, confirm: draft.publishAt === null ? '发布' : '定时发布' })))
      return;
    const input = { ...draft, communityId, buildings: draft.buildings ?? [] };
    await run(
      'publish',
      draft,
      (requestId) => call('announce.publish', { ...input, requestId }),
      () => undefined,
    )
      .then(() => {
        toast(draft.publishAt === null ? '正在发送' : '已安排，到时自动发布', 'good');
        renewNotices(communityId);
        return back('/staff/pages/notices/index');
      })
      .catch((fault: unknown) => toast(errorWords(fault), 'bad'));
  };
  return (
    <View>
      <Card>
        <Field label="什么事">
          <Chips
            id="kind"
            chips={announcementKinds.map((kind) => ({ key: kind, name: announcementKindNames[kind] }))}
            chosen={[draft.kind]}
            onTap={(kind) =>
              change({ kind, ...(draft.title === titleOf[draft.kind] ? { title: titleOf[kind] } : {}) })
            }
          />
        </Field>
        <Field label="标题" required error={wrong.title}>
          <TextField
            id="input-title"
            label="标题"
            value={draft.title}
            max={NOTICE_MAX.title}
            wrong={wrong.title !== undefined}
            onChange={(title) => change({ title })}
          />
        </Field>
        <WordsField
          path="text"
          label="内容"
          required
          value={draft.text}
          max={NOTICE_MAX.text}
          placeholder="原因、影响和住户要做的准备"
          error={wrong.text}
          onChange={(text) => change({ text })}
        />
      </Card>
      <Card>
        <BuildingField
          buildings={buildings.data}
          failed={buildings.error ? errorWords(buildings.error) : null}
          chosen={draft.buildings}
          homes={homes}
          error={wrong.buildings}
          onChange={(ids) => change({ buildings: ids })}
        />
      </Card>
      <Card>
        <Field label="影响从何时开始" hint={draft.from === null ? '不选则不写明' : undefined}>
          <WhenPicker
            id="from"
            choices={noticeChoices}
            value={draft.from}
            onChange={(from) => change({ from })}
          />
        </Field>
        <Field
          label="预计何时恢复"
          error={wrong.to}
          hint={draft.to === null ? '不选则在首页显示三天' : undefined}
        >
          <WhenPicker id="to" choices={noticeChoices} value={draft.to} onChange={(to) => change({ to })} />
        </Field>
        <Field
          label="何时发布"
          hint={draft.publishAt === null ? '不选则立即发布' : '再点一次所选时间，改为立即发布'}
        >
          <WhenPicker
            id="publish-at"
            choices={noticeChoices}
            value={draft.publishAt}
            onChange={(publishAt) => change({ publishAt })}
          />
        </Field>
      </Card>
      <Card flush>
        <Cell
          icon="siren"
          title="紧急"
          note="夜间也立即提醒；平时夜里只进站内消息，早上再提醒"
          value={
            <Switch id="urgent" label="紧急" on={draft.urgent} onChange={(urgent) => change({ urgent })} />
          }
        />
      </Card>
      <SubmitBar
        words={`${draft.publishAt === null ? '' : `${momentWords(draft.publishAt, now())} `}${homes > 0 ? `发布给 ${homes} 户` : '发布'}`}
        busy={busy !== null}
        onTap={() => void send()}
      />
    </View>
  );
}
