import { passOn } from './steps';
import type { FeedbackStory } from './story';

/** Praise: on its way, and passed on to those praised (C11). */
export const praises: FeedbackStory[] = [
  {
    who: 'fengxue',
    begins: { minutes: 95 },
    sort: 'praise',
    text: '昨天下大雨，门岗师傅主动撑伞把我和孩子送到单元门口，特别感动',
    about: '西门岗亭夜班师傅',
    steps: [],
  },
  {
    who: 'chenjing',
    begins: { days: 7, at: '17:40' },
    sort: 'praise',
    text: '王师傅修水管又快又干净，走的时候还把地拖了，老人在家也很耐心地讲怎么关阀门',
    about: '王师傅',
    steps: [passOn(60, 'wang')],
  },
  {
    who: 'songjia',
    begins: { days: 10, at: '11:15' },
    sort: 'praise',
    text: '客服小李接电话特别耐心，我妈听不清，她讲了好几遍，还回拨确认',
    about: '客服小李',
    steps: [passOn(90, 'xiaoli')],
  },
];
