import { useState } from 'react';
import { View } from '@tarojs/components';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { Tabs } from '@/components/tabs/tabs';
import { errorWords } from '@/components/words/error-words';
import type { Me } from '@/contract/community/who-am-i';
import { mayEver } from '@/domain/access/may';
import type { HouseWords } from '@/domain/complaint/words/house-words';
import { SubmitBar } from '../../steps/submit-bar';
import { actorOf } from '../../work/scopes-of';
import { useCommunity } from '../../work/use-community';
import { useHouseWords } from '../data/use-house-words';
import { CommunityChips } from '../pieces/community-chips';
import s from './house-words.module.scss';
import { PhraseEditor } from './phrase-editor';
import { TemplateEditor } from './template-editor';
import { useWordsEditor } from './use-words-editor';

const TABS = [
  { key: 'templates', name: '回复模板' },
  { key: 'phrases', name: '不宜说的话' },
] as const;

/** What the house says and does not say (C7): everybody reads it, managers change it. */
export function WordsPanel({ me }: { me: Me }) {
  const [communityId, setCommunityId] = useCommunity(me);
  const { data, error, refetch } = useHouseWords(communityId);
  const may = mayEver('complaint.save-words', actorOf(me.staff?.roles ?? []));
  if (data)
    return (
      <>
        <CommunityChips me={me} communityId={communityId} onChange={setCommunityId} />
        <Editor key={communityId} communityId={communityId} words={data} may={may} />
      </>
    );
  if (error) return <Failed words={errorWords(error)} onRetry={() => void refetch()} />;
  return <Skeleton rows={4} />;
}

function Editor({ communityId, words, may }: { communityId: string; words: HouseWords; may: boolean }) {
  const editor = useWordsEditor(communityId, words);
  const [tab, setTab] = useState<'templates' | 'phrases'>('templates');
  return (
    <View>
      <View className={s.tabs}>
        <Tabs id="words-tab" tabs={TABS} active={tab} onChange={setTab} />
      </View>
      {may ? null : <NoticeBar icon="info">话术由物业经理修改，这里可以查看</NoticeBar>}
      {tab === 'templates' ? (
        <TemplateEditor templateOf={editor.templateOf} onWrite={may ? editor.write : null} />
      ) : (
        <PhraseEditor
          forbidden={editor.forbidden}
          edit={may ? { put: editor.put, remove: editor.remove } : null}
        />
      )}
      {may ? (
        <SubmitBar
          words={editor.changed ? '保存，全员生效' : '没有改动'}
          busy={editor.busy}
          disabled={!editor.changed}
          onTap={editor.save}
        />
      ) : null}
    </View>
  );
}
