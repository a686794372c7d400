import { View } from '@tarojs/components';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { PhotoPicker } from '@/components/photo-picker/photo-picker';
import { Rate } from '@/components/rate/rate';
import { TextArea } from '@/components/text-area/text-area';
import { SCORE_NAMES, useSurvey } from './use-survey';

const LOW = 2;

const SOLVED = [
  { key: 'yes', name: '解决了', icon: 'check-circle' },
  { key: 'no', name: '没有解决', icon: 'alert' },
] as const;

/** Four scores, is it fixed, words and photos (V1); one tap on the large stars fills all four. */
export function SurveyForm({ ticketId, onSent }: { ticketId: string; onSent: () => void }) {
  const form = useSurvey(ticketId, onSent);
  const values = Object.values(form.scores);
  const rated = values.every((score) => score > 0);
  const overall = rated ? Math.round(values.reduce((sum, score) => sum + score, 0) / values.length) : 0;
  const unhappy = rated && (values.some((score) => score <= LOW) || form.fixed === false);
  return (
    <View>
      <Card>
        <Rate id="overall" label="这次服务您满意吗？" size="large" value={overall} onChange={form.rateAll} />
      </Card>
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
      <Card title="问题真的解决了吗？">
        <Chips
          id="fixed"
          chips={SOLVED}
          chosen={form.fixed === null ? [] : [form.fixed ? 'yes' : 'no']}
          onTap={(key) => form.setFixed(key === 'yes')}
        />
      </Card>
      {unhappy ? (
        <NoticeBar tone="warn" icon="phone">
          很抱歉没有让您满意，提交后主管会联系您。
        </NoticeBar>
      ) : null}
      <Card>
        <Field label="想说的话" extra="选填">
          <TextArea
            id="words"
            label="想说的话"
            max={500}
            value={form.words}
            onChange={form.setWords}
            placeholder="表扬、建议都可以"
          />
        </Field>
        <Field label="照片" extra="选填">
          <PhotoPicker
            max={3}
            photos={form.photos.photos}
            onAdd={form.photos.add}
            onRemove={form.photos.remove}
            onRetry={form.photos.retry}
            onPreview={form.photos.preview}
          />
        </Field>
      </Card>
      {form.wrong ? (
        <NoticeBar tone="bad" icon="alert">
          {form.wrong}
        </NoticeBar>
      ) : null}
      <BottomBar>
        <Button
          id="send-survey"
          size="large"
          block
          loading={form.sending || form.photos.busy}
          onTap={form.send}
        >
          {form.earlier.data ? '修改评价' : '提交评价'}
        </Button>
      </BottomBar>
    </View>
  );
}
