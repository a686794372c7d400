import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { fillReply, replySteps } from '@/domain/complaint/words/fill-reply';
import type { ReplyTemplate, TemplateSubject } from '@/domain/complaint/words/house-words';
import { LongText } from '../../components/long-text';
import { WordsField } from '../../components/words-field';
import { replyStepNames, templateSubjects } from './subject-names';
import s from './house-words.module.scss';

const MAX = 300;
const EXAMPLE = {
  称呼: '王女士',
  事实: '电梯连续三天停运',
  方案: '今晚更换门机控制板',
  时限: '明天 18:00',
  编号: 'TS261123-0001',
  专员: '客服小李',
  回访: '11月27日',
};

interface TemplateEditorProps {
  templateOf: (subject: TemplateSubject) => ReplyTemplate;
  /** null: to read only */
  onWrite: ((subject: TemplateSubject, template: ReplyTemplate) => void) | null;
}

/** The four-step reply of each kind, its blanks, and how it reads once they are filled in (C7). */
export function TemplateEditor({ templateOf, onWrite }: TemplateEditorProps) {
  const [subject, setSubject] = useState<TemplateSubject>('service_attitude');
  const template = templateOf(subject);
  return (
    <>
      <Card title="哪一类的回复">
        <Chips id="subject" chips={templateSubjects} chosen={[subject]} onTap={setSubject} />
      </Card>
      <Card title="四步回复">
        <View className={s.hint}>
          【称呼】【事实】【方案】【时限】【编号】【专员】【回访】会自动填上，填不上的会提醒补
        </View>
        {replySteps.map((step) =>
          onWrite ? (
            <WordsField
              key={`${subject}-${step}`}
              path={`template-${step}`}
              label={replyStepNames[step]}
              required
              max={MAX}
              value={template[step]}
              error={template[step].trim() === '' ? '这一步不能空着' : undefined}
              onChange={(words) => onWrite(subject, { ...template, [step]: words })}
            />
          ) : (
            <View key={step} className={s.step}>
              <View className={s.stepName}>{replyStepNames[step]}</View>
              <View>{template[step]}</View>
            </View>
          ),
        )}
      </Card>
      <Card title="业主会看到">
        <LongText text={fillReply(template, EXAMPLE)} />
      </Card>
    </>
  );
}
