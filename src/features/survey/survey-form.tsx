import { View } from '@tarojs/components';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Rate } from '@/components/rate/rate';
import type { SurveyView } from '@/contract/survey/answer';
import { SCORE_NAMES } from './score-names';
import { isUnhappy } from './unhappy';
import { useSurvey } from './use-survey';
import { WordsCard } from './words-card';
import s from './survey.module.scss';

const SOLVED = [
  { key: 'yes', name: '解决了', icon: 'check-circle' },
  { key: 'no', name: '没有解决', icon: 'alert' },
] as const;

interface SurveyFormProps {
  ticketId: string;
  /** what was answered before, to be changed; null when nothing was */
  earlier: SurveyView | null;
  onSent: (answer: SurveyView) => void;
}

/** Four scores, is it fixed, words and photos (V1). Content is one tap; everything else is stars, yes or no, send: three. */
export function SurveyForm({ ticketId, earlier, onSent }: SurveyFormProps) {
  const form = useSurvey(ticketId, earlier, onSent);
  const values = Object.values(form.scores);
  const rated = values.every((score) => score > 0);
  const overall = rated ? Math.round(values.reduce((sum, score) => sum + score, 0) / values.length) : 0;
  const fixed = form.fixed;
  const unhappy = (rated && isUnhappy({ scores: form.scores, fixed: fixed ?? true })) || fixed === false;
  return (
    <View>
      <Card>
        <Rate id="overall" label="这次服务您满意吗？" size="large" value={overall} onChange={form.rateAll} />
        {rated || earlier ? null : (
          <View className={s.content}>
            <Button
              id="all-good"
              kind="soft"
              icon="thumb"
              block
              loading={form.sending}
              onTap={form.sendContent}
            >
              都很满意，也修好了
            </Button>
          </View>
        )}
      </Card>
      <Card title="问题真的解决了吗？">
        <Chips
          id="fixed"
          chips={SOLVED}
          chosen={fixed === null ? [] : [fixed ? 'yes' : 'no']}
          onTap={(key) => form.setFixed(key === 'yes')}
        />
      </Card>
      {unhappy ? (
        <NoticeBar tone="warn" icon="phone">
          很抱歉没有让您满意，提交后主管会联系您。
        </NoticeBar>
      ) : null}
      {rated ? (
        <Card title="分项评价">
          {SCORE_NAMES.map(({ key, name }) => (
            <Rate
              key={key}
              id={key}
              label={name}
              value={form.scores[key]}
              onChange={(score) => form.setScores({ ...form.scores, [key]: score })}
            />
          ))}
        </Card>
      ) : null}
      <WordsCard form={form} earlierPhotos={earlier?.photos ?? []} />
      <BottomBar>
        <View className={s.send}>
          {form.wrong ? (
            <View id="survey-wrong" className={s.wrong}>
              {form.wrong}
            </View>
          ) : null}
          <Button
            id="send-survey"
            size="large"
            block
            loading={form.sending || form.photos.busy}
            onTap={form.send}
          >
            {form.photos.busy ? '照片上传中…' : earlier ? '修改评价' : '提交评价'}
          </Button>
        </View>
      </BottomBar>
    </View>
  );
}
