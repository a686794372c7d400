import { useState } from 'react';
import { View } from '@tarojs/components';
import { Cell } from '@/components/cell/cell';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Switch } from '@/components/switch/switch';
import { preferences, setPreferences } from '@/platform/preferences';
import { FeedbackSamples } from './feedback-samples';
import { FormSamples } from './form-samples';
import { RecordSamples } from './record-samples';
import { ShowSamples } from './show-samples';

/** Every component of the design system on one page, in the browser preview only. */
export default function Gallery() {
  const [dark, setDark] = useState(false);
  const [elder, setElder] = useState(preferences().elder);
  const large = (on: boolean) => {
    setElder(on);
    setPreferences({ elder: on });
  };
  return (
    <Page dark={dark}>
      <Card flush>
        <Cell icon="text" title="大字版" value={<Switch label="大字版" on={elder} onChange={large} />} />
        <Cell icon="bolt" title="深色" value={<Switch label="深色" on={dark} onChange={setDark} />} />
      </Card>
      <View>
        <ShowSamples />
        <FormSamples />
        <FeedbackSamples />
        <RecordSamples />
      </View>
    </Page>
  );
}
