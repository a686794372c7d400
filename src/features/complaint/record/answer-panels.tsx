import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Photos } from '@/components/photos/photos';
import type { ComplaintView } from '@/contract/complaint/views';
import s from './record.module.scss';

/** What the house found, answered and did, newest first: result, facts, judgement, answer, prevention (C3, C5, C10, C12). */
export function AnswerPanels({ view, now }: { view: ComplaintView; now: number }) {
  const { result, facts, judgement, answer, cause, review } = view;
  return (
    <>
      {cause ? (
        <Card id="prevention" title="我们的改进措施">
          <View className={s.text}>{cause.prevention}</View>
        </Card>
      ) : null}
      {result ? (
        <Card id="result" title="处理结果" extra={momentWords(result.at, now)}>
          <View className={s.text}>{result.text}</View>
          <Photos fileIds={result.photos} />
        </Card>
      ) : null}
      {judgement && !judgement.valid ? (
        <Card id="judgement" title="判定说明">
          <View className={s.text}>{judgement.answer}</View>
          {review ? <View className={s.note}>{`您的复核理由：${review.reason}`}</View> : null}
        </Card>
      ) : null}
      {answer ? (
        <Card id="answer" title="答复">
          <View className={s.text}>{answer}</View>
        </Card>
      ) : null}
      {facts ? (
        <Card id="facts" title="核实到的情况" extra={momentWords(facts.at, now)}>
          <View className={s.text}>{facts.text}</View>
          <Photos fileIds={facts.photos} />
        </Card>
      ) : null}
    </>
  );
}
