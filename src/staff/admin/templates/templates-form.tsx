import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { TextField } from '@/components/text-field/text-field';
import { toast } from '@/components/toast/toast-store';
import type { TemplateView } from '@/contract/onboarding/templates-view';
import type { TemplateKey } from '@/domain/notification/templates';
import { changedIds, idProblems, type WrittenIds } from './written-ids';

interface TemplatesFormProps {
  templates: TemplateView[];
  busy: boolean;
  onSave: (ids: Partial<Record<TemplateKey, string>>) => void;
}

/** One field a template; what is wrong is said at its field, and nothing typed is lost. */
export function TemplatesForm({ templates, busy, onSave }: TemplatesFormProps) {
  const [written, setWritten] = useState<WrittenIds>(() =>
    Object.fromEntries(templates.map(({ key, id }) => [key, id])),
  );
  const [tried, setTried] = useState(false);
  const wrong = tried ? idProblems(written, templates) : {};
  const save = () => {
    setTried(true);
    if (Object.keys(idProblems(written, templates)).length > 0) return toast('请先改好标红的内容', 'bad');
    const ids = changedIds(written, templates);
    if (Object.keys(ids).length === 0) return toast('没有改动');
    onSave(ids);
  };
  return (
    <View>
      <NoticeBar icon="bell">编号来自微信公众平台「订阅消息 · 我的模板」，关键词要和下面列出的一致</NoticeBar>
      <Card>
        {templates.map(({ key, title, fields, entered }) => (
          <Field
            key={key}
            label={title}
            error={wrong[key]}
            hint={`${entered ? '' : '使用随程序部署的编号 · '}关键词 ${fields.join('、')}`}
          >
            <TextField
              id={`template-${key}`}
              label={`${title}的模板编号`}
              value={written[key] ?? ''}
              max={43}
              placeholder="留空则使用随程序部署的编号"
              wrong={Boolean(wrong[key])}
              onChange={(id) => setWritten((old) => ({ ...old, [key]: id.trim() }))}
            />
          </Field>
        ))}
      </Card>
      <Button id="save-templates" size="large" block loading={busy} onTap={save}>
        保存
      </Button>
    </View>
  );
}
