import { useMemo } from 'react';
import { View } from '@tarojs/components';
import { LevelTag } from '@/components/complaint/level-tag';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { COMPLAINT_KIND_NAMES } from '@/domain/classification/taxonomy-names';
import { suggestComplaint } from '@/domain/classification/suggest-complaint';
import { callPhone } from '@/platform/phone';
import s from './form.module.scss';

/** From this confidence on the kind is worth naming. */
const SURE = 0.3;

/** What we understood of the complaint, live (C1, C4); a person confirms it. An urgent one is offered the telephone. */
export function Understood({ text, hotline }: { text: string; hotline: string | undefined }) {
  const read = useMemo(() => (text.trim() === '' ? null : suggestComplaint(text)), [text]);
  if (text.trim() === '') return null;
  const sure = read !== null && read.confidence >= SURE;
  return (
    <View>
      <View id="understood" className={s.understood}>
        <View className={s.understoodWords}>
          {sure ? `可能属于：${COMPLAINT_KIND_NAMES[read.kind]}` : '类型由客服帮您判断'}
        </View>
        {sure && read.level > 1 ? <LevelTag level={read.level} /> : null}
        <View className={s.understoodNote}>客服会核实</View>
      </View>
      {sure && read.level === 3 && hotline ? (
        <NoticeBar id="call-now" tone="bad" icon="phone" onTap={() => callPhone(hotline)}>
          <View>情况紧急？直接打电话</View>
          <View>{hotline}</View>
        </NoticeBar>
      ) : null}
    </View>
  );
}
