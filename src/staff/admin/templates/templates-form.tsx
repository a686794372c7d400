import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { TextField } from '@/components/text-field/text-field';
import { toast } from '@/components/toast/toast-store';
import type { TemplateView } from '@/contract/onboarding/templates-view';
import {
  templates as registered,
  type TemplateKey,
  type TemplateValue,
} from '@/domain/notification/templates';
import { scrollTo } from '@/platform/navigation';
import { changedIds, idProblems, type WrittenIds } from './written-ids';

interface TemplatesFormProps {
  templates: TemplateView[];
  busy: boolean;
  onSave: (ids: Partial<Record<TemplateKey, string>>) => void;
}

/** Our values, as an administrator chooses keywords for them in WeChat's library. */
const VALUES: Record<TemplateValue, string> = {
  number: '单号',
  area: '地点',
  status: '状态',
  time: '时间',
  note: '说明',
};

/** What WeChat calls a field, and what we write into it: 单号 character_string1. */
function keywordOf(key: TemplateKey, field: string): string {
  const fields: Readonly<Record<string, TemplateValue>> = registered[key].fields;
  const value = fields[field];
  return value ? `${VALUES[value]} ${field}` : field;
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
    const [first] = Object.keys(idProblems(written, templates));
    if (first) {
      scrollTo(`#template-${first}`);
      return toast('请先改好标红的内容', 'bad');
    }
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
            hint={`${entered ? '' : '使用随程序部署的编号 · '}关键词：${fields.map((field) => keywordOf(key, field)).join('、')}`}
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
