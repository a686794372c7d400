import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/components/photo-picker/photo-picker';
import { usePhotos } from '@/components/photo-picker/use-photos';
import { Rate } from '@/components/rate/rate';
import { Tabs } from '@/components/tabs/tabs';
import { TextArea } from '@/components/text-area/text-area';
import { TextField } from '@/components/text-field/text-field';
import s from './index.module.scss';

const TABS = [
  { key: 'open', name: '进行中', count: 2 },
  { key: 'rate', name: '待评价' },
  { key: 'done', name: '已完成' },
] as const;

/** Components a person types into, taps and chooses with. */
export function FormSamples() {
  const [text, setText] = useState('');
  const [phone, setPhone] = useState('1380013');
  const [tab, setTab] = useState<(typeof TABS)[number]['key']>('open');
  const [slot, setSlot] = useState<string[]>(['am']);
  const [stars, setStars] = useState(4);
  const photos = usePhotos('gallery');
  return (
    <View>
      <Tabs id="tab" tabs={TABS} active={tab} onChange={setTab} />
      <View className={s.gap} />
      <Card title="表单">
        <Field
          label="哪里坏了"
          required
          hint="说说位置和情况，越具体越快"
          count={{ used: text.length, max: 20 }}
        >
          <TextArea
            label="哪里坏了"
            max={20}
            value={text}
            onChange={setText}
            placeholder="例如：厨房水槽下面漏水"
          />
        </Field>
        <Field label="联系电话" required error="请填写 11 位手机号">
          <TextField label="联系电话" kind="number" wrong value={phone} onChange={setPhone} />
        </Field>
        <Field label="希望上门时间">
          <Chips
            id="slot"
            chosen={slot}
            onTap={(key) => setSlot([key])}
            chips={[
              { key: 'any', name: '尽快' },
              { key: 'am', name: '明天上午', note: '8:00–12:00' },
              { key: 'pm', name: '明天下午', note: '13:00–18:00', disabled: true },
            ]}
          />
        </Field>
        <Field label="照片" hint="最多 9 张">
          <PhotoPicker
            photos={photos.photos}
            onAdd={photos.add}
            onRemove={photos.remove}
            onRetry={photos.retry}
            onPreview={photos.preview}
          />
        </Field>
      </Card>
      <Card title="评分">
        <Rate id="attitude" label="服务态度" value={stars} onChange={setStars} />
        <Rate id="overall" label="总体满意度" value={stars} onChange={setStars} size="large" />
      </Card>
      <Card title="按钮">
        <View className={s.row}>
          <Button onTap={() => undefined}>主要</Button>
          <Button kind="soft" icon="phone">
            打电话
          </Button>
          <Button kind="plain">次要</Button>
          <Button kind="danger">取消报修</Button>
          <Button kind="text">更多</Button>
          <Button size="small" kind="plain">
            催一下
          </Button>
          <Button loading>提交中</Button>
          <Button disabled>不可用</Button>
        </View>
        <View className={s.gap} />
        <Button block size="large">
          提交报修
        </Button>
      </Card>
    </View>
  );
}
